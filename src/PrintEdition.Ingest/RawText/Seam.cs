using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.RawText;

/// <summary>What stands between the two halves of a text that a line's or a column's end parted (typography rule 20).</summary>
internal static class Seam
{
    /// <summary>Nothing in Chinese text, a space between Latin letters and in Latin text; a hyphen stays and needs none.</summary>
    public static string Between(string before, string after)
    {
        var (last, first) = (before[^1], after[0]);
        var latin = (char.IsAsciiLetter(last) && char.IsAsciiLetter(first)) || (!TextWidth.IsWide(before) && !TextWidth.IsWide(after) && last != '-');
        return latin && !Characters.IsHan(last) && !Characters.IsHan(first) ? " " : "";
    }
}
