using PrintEdition.Pdf.Imposition;

namespace PrintEdition.Cli.Building;

/// <summary>What the schemes are called on the command line, in file names and in the report.</summary>
internal static class ImpositionWords
{
    private const string Booklet = "booklet";
    private const string TwoUp = "2up";

    /// <summary>A scheme's word.</summary>
    public static string Of(ImpositionScheme scheme) => scheme == ImpositionScheme.Booklet ? Booklet : TwoUp;

    /// <summary>A word's scheme; null for an unknown word.</summary>
    public static ImpositionScheme? SchemeOf(string word) => word switch
    {
        Booklet => ImpositionScheme.Booklet,
        TwoUp => ImpositionScheme.TwoUp,
        _ => null,
    };
}
