using System.Text.Json;
using PrintEdition.Cli.Findings;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli;

/// <summary>What ships beside the executable: faces and layouts.</summary>
internal static class Shipped
{
    /// <summary>The face catalogue.</summary>
    public static Checked<FontBook> OpenFonts(this Surroundings surroundings)
    {
        try
        {
            return Checked.Of(FontBook.Open(surroundings.FontFolder));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return Checked.Failed<FontBook>(CliFinding.FaceNotUsable(surroundings.FontFolder, failure.Message));
        }
    }

    /// <summary>The faces with those of further folders; no value when one of the folders cannot be used.</summary>
    public static Checked<FontBook> WithFolders(this FontBook shipped, IEnumerable<string> folders)
    {
        var fonts = shipped.With(folders.Distinct(StringComparer.Ordinal));
        return Checked.Of(fonts, fonts.Faults.Select(ToDiagnostic));
    }

    /// <summary>A fault of fonts as a finding.</summary>
    public static Diagnostic ToDiagnostic(FontFault fault) =>
        new(fault.Code, fault.IsError ? Severity.Error : Severity.Warning, fault.Message, new SourceSpan(fault.Path));

    /// <summary>The layouts.</summary>
    public static LayoutCatalogue Layouts(this Surroundings surroundings) => new(surroundings.LayoutFolder);

    /// <summary>Names of all faces, which a layout may ask for.</summary>
    public static IReadOnlyCollection<string> FaceNames(this FontBook fonts) => [.. fonts.Records.Select(r => r.Name)];
}
