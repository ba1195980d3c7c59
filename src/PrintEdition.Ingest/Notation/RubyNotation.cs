using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>
/// A base with its reading: <c>{苇川|wěi chuān}</c>. As many syllables as characters go to one character each, marks left out;
/// otherwise the reading stands over the whole base. A space written <c>\ </c> parts no syllables.
/// </summary>
internal static class RubyNotation
{
    /// <summary>Longer stretches are looked at no further: they are text in braces.</summary>
    private const int LongestNotation = 400;

    /// <summary>A base with one reading stays on one line, and narrow columns have eleven characters; marks in it are not counted.</summary>
    private const int LongestBase = 11;

    /// <summary>A longer reading is wider than a narrow column.</summary>
    private const int LongestReading = 32;

    /// <summary>Characters that share one pair of braces when written.</summary>
    private const int LongestWritten = 40;

    /// <summary>Reads the notation that opens at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of the brace.</param>
    /// <param name="end">Index after the closing brace.</param>
    /// <param name="fault">What is wrong with it; null when it does not look like notation.</param>
    /// <returns>The pieces; none when it is no notation.</returns>
    public static ImmutableArray<Text> Read(string text, int start, out int end, out string? fault)
    {
        fault = null;
        return RubyHalves.Read(text, start, LongestNotation, out end) is { } halves ? Pair(halves, out fault) : [];
    }

    /// <summary>Base and reading as pieces.</summary>
    /// <param name="halves">The two.</param>
    /// <param name="fault">Why they cannot stand together; null when it does not look as if they should.</param>
    /// <returns>The pieces; none when they cannot.</returns>
    public static ImmutableArray<Text> Pair(RubyHalves halves, out string? fault)
    {
        fault = null;
        var characters = Characters(halves.Base);
        var spoken = characters.Count(IsSpoken);
        if (spoken == halves.Syllables.Length && spoken > 1)
        {
            var next = 0;
            return [.. characters.Select(c => new Text(c) { Reading = IsSpoken(c) ? halves.Syllables[next++] : null })];
        }

        fault = Fault(halves, spoken);
        return fault is null ? [new Text(halves.Base) { Reading = halves.Reading }] : [];
    }

    /// <summary>The notation of pieces with readings that are alike in all else.</summary>
    public static string Write(ImmutableArray<Text> pieces)
    {
        var output = new StringBuilder();
        for (var start = 0; start < pieces.Length;)
        {
            var end = start + 1;
            while (end < pieces.Length && end - start < LongestWritten && AreSyllables(pieces[start..(end + 1)]))
            {
                end++;
            }

            output.Append(end == start + 1 ? One(pieces[start]) : Several(pieces[start..end]));
            start = end;
        }

        return output.ToString();
    }

    private static string? Fault(RubyHalves halves, int spoken)
    {
        if (spoken == 0 || halves.Reading.Length == 0)
        {
            return "a reading in braces needs characters before the bar and a reading after it: {苇川|wěi chuān}";
        }

        return spoken > LongestBase || halves.Reading.Length > LongestReading
            ? $"the reading '{halves.Reading}' is for {spoken} characters at once, which cannot be set; give each word its own, or as many syllables as characters"
            : null;
    }

    private static string One(Text piece)
    {
        var spoken = Characters(piece.Value).Count(IsSpoken);
        var syllables = piece.Reading!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var signs = syllables == spoken && spoken > 1 ? Signs.OfRuby + " " : Signs.OfRuby;
        return "{" + Signs.Escape(piece.Value, Signs.OfRuby) + "|" + Signs.Escape(piece.Reading, signs) + "}";
    }

    private static string Several(ImmutableArray<Text> pieces) =>
        "{" + string.Concat(pieces.Select(p => Signs.Escape(p.Value, Signs.OfRuby)))
        + "|" + string.Join(' ', pieces.Select(p => Signs.Escape(p.Reading!, Signs.OfRuby))) + "}";

    /// <summary>Whether the pieces are characters that take a syllable each, and would still be so side by side.</summary>
    private static bool AreSyllables(ImmutableArray<Text> pieces) =>
        pieces.All(p => Characters(p.Value) is [var only] && IsSpoken(only) && !p.Reading!.Any(char.IsWhiteSpace))
        && Characters(string.Concat(pieces.Select(p => p.Value))).Length == pieces.Length;

    private static ImmutableArray<string> Characters(string text)
    {
        var characters = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            characters.Add(text.Substring(i, length));
            i += length;
        }

        return characters.ToImmutable();
    }

    private static bool IsSpoken(string character) => Rune.TryGetRuneAt(character, 0, out var rune) && Rune.IsLetterOrDigit(rune);
}
