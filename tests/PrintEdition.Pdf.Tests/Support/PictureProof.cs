using PrintEdition.Composition.Display;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Pages of pictures, each shown whole in a place of 96 × 64 points.</summary>
internal static class PictureProof
{
    public const double Width = 96;

    public const double Height = 64;

    private const int InRow = 4;

    /// <summary>One page with these pictures, four in a row.</summary>
    public static ComposedEdition Of(params PictureFile[] files) =>
        Proof.Of([.. files.Select((f, i) => (DrawItem)new PictureItem(new Tag("a", ItemRole.Figure, i), PlaceOf(i), new Picture(f, Alt: f.Path), new Rect(0, 0, 1, 1)))]);

    /// <summary>The place of the n-th picture.</summary>
    public static Rect PlaceOf(int n) => new(Width * (n % InRow), Height * (n / InRow), Width, Height);
}
