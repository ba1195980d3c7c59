using System.Collections.Immutable;
using PrintEdition.Epub;
using PrintEdition.Epub.Faces;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Cli.Building;

/// <summary>The faces that travel in an e-book, each with the characters that the book has in it.</summary>
internal static class EmbeddedFaces
{
    /// <summary>The faces; one whose maker forbids it stays at home, which is a finding.</summary>
    public static (ImmutableArray<EmbeddedFace> Faces, ImmutableArray<Diagnostic> Findings) Of(Edition edition, EpubOptions book, FontBook fonts)
    {
        var faces = ImmutableArray.CreateBuilder<EmbeddedFace>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var wanted in BookFaces.Of(edition, book))
        {
            var face = fonts.Face(NameOf(wanted));
            if (FontFault.OfRights(face) is { } fault)
            {
                findings.Add(Shipped.ToDiagnostic(fault));
            }
            else if (wanted.Characters.Any(c => face.GlyphOf(c) != 0))
            {
                faces.Add(new EmbeddedFace(wanted.Family, wanted.IsBold, face.IsCff, FontFileSubset.Of(face, wanted.Characters)));
            }
        }

        return (faces.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>The catalogue's name of the face.</summary>
    private static string NameOf(WantedFace wanted) => (wanted.Family, wanted.IsBold) switch
    {
        (FaceFamily.Serif, false) => "serif",
        (FaceFamily.Serif, true) => "serif-black",
        (FaceFamily.Sans, false) => "sans",
        (FaceFamily.Sans, true) => "sans-bold",
        _ => "kai",
    };
}
