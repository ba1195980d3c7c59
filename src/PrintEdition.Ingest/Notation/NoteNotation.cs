using System.Globalization;

namespace PrintEdition.Ingest.Notation;

/// <summary>Marks of notes, <c>[^1]</c>, and the notes themselves, <c>[^1]: text</c>. Labels are letters, digits, hyphens.</summary>
internal static class NoteNotation
{
    private const int LongestLabel = 32;

    /// <summary>The mark of a label.</summary>
    public static string Mark(string label) => "[^" + label + "]";

    /// <summary>The mark of a note by its number.</summary>
    public static string Mark(int number) => Mark(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The label of the mark at an index; null when none stands there.</summary>
    public static string? MarkAt(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] != '[' || text[at + 1] != '^')
        {
            return null;
        }

        var end = at + 2;
        while (end < text.Length && end - at - 2 <= LongestLabel && IsLabel(text[end]))
        {
            end++;
        }

        return end > at + 2 && end - at - 2 <= LongestLabel && end < text.Length && text[end] == ']' ? text[(at + 2)..end] : null;
    }

    /// <summary>The label, when a word from a mapping's key, <c>^1</c>, is one; null otherwise.</summary>
    public static string? LabelOf(string word) => MarkAt("[" + word + "]", 0) is { } label && label.Length == word.Length - 1 ? label : null;

    /// <summary>Label and text of a note that is written as one text; null when the text is none.</summary>
    public static (string Label, string Text)? Definition(string text)
    {
        if (MarkAt(text, 0) is not { } label)
        {
            return null;
        }

        var end = Mark(label).Length;
        return end < text.Length && text[end] == ':' ? (label, text[(end + 1)..].TrimStart()) : null;
    }

    private static bool IsLabel(char c) => char.IsLetterOrDigit(c) || c == '-';
}
