using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>Cleans running text as one: what is right for a mark or a space depends on its neighbours, whatever piece they are in.</summary>
internal static class PieceCleaner
{
    /// <summary>Stands between two pieces while they are cleaned: a code point that no text may hold (Unicode 23.7).</summary>
    private const char Seam = '\uFDD0';

    /// <summary>What stands for a seam that a text held none the less.</summary>
    private const char Damaged = '\uFFFD';

    /// <summary>The clean text; pieces of which nothing is left are left out.</summary>
    public static ImmutableArray<Inline> Clean(ImmutableArray<Inline> content, Cleaner cleaner) => Clean(content, cleaner, cleaner.Body);

    /// <summary>The clean text where spaces part phrases: a line of verse, a cell of a table.</summary>
    public static ImmutableArray<Inline> CleanPhrases(ImmutableArray<Inline> content, Cleaner cleaner) => Clean(content, cleaner, cleaner.Phrases);

    private static ImmutableArray<Inline> Clean(ImmutableArray<Inline> content, Cleaner cleaner, Func<string, string> cleaned)
    {
        var texts = cleaned(string.Join(Seam, content.Select(p => p.PlainText.Replace(Seam, Damaged)))).Split(Seam);
        var clean = content.Select((piece, i) => Cleaned(piece, texts[i], cleaner)).OfType<Inline>().ToList();
        while (cleaner.Has(CleanupRules.Spaces) && clean is [Text first, ..] && first.Value[0] == ' ')
        {
            Shorten(clean, 0, first, first.Value.TrimStart(' '));
        }

        while (cleaner.Has(CleanupRules.Spaces) && clean is [.., Text last] && last.Value[^1] == ' ')
        {
            Shorten(clean, clean.Count - 1, last, last.Value.TrimEnd(' '));
        }

        return [.. clean];
    }

    /// <summary>White at a paragraph's edges goes, in whatever piece it stands.</summary>
    private static void Shorten(List<Inline> pieces, int at, Text piece, string value)
    {
        pieces[at] = piece with { Value = value };
        if (value.Length == 0)
        {
            pieces.RemoveAt(at);
        }
    }

    private static Inline? Cleaned(Inline piece, string clean, Cleaner cleaner)
    {
        if (piece is not Text text)
        {
            return piece;
        }

        var reading = text.Reading is null ? null : cleaner.Repaired(text.Reading).Trim();
        return clean.Length == 0 ? null : text with { Value = clean, Reading = reading is "" ? null : reading };
    }
}
