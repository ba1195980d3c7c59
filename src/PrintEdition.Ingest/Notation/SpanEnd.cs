using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>What follows a bracket's end: <c>(https://…)</c> or <c>{.dots}</c>.</summary>
/// <param name="Length">Its length in characters.</param>
/// <param name="Address">Where the span leads; null when it is no link.</param>
/// <param name="Styles">The span's styles.</param>
/// <param name="Fault">Why it is none, when it only looks like one.</param>
internal readonly record struct SpanEnd(int Length, string? Address, InlineStyles Styles, string? Fault)
{
    private const int LongestNames = 60;

    /// <summary>Names of styles, as they stand in braces after a dot.</summary>
    public static readonly (string Name, InlineStyles Style)[] Names =
    [
        ("dots", InlineStyles.Dots), ("sup", InlineStyles.Superscript), ("sub", InlineStyles.Subscript), ("strong", InlineStyles.Strong), ("emphasis", InlineStyles.Emphasis),
    ];

    /// <summary>What stands at an index; null when it is neither.</summary>
    public static SpanEnd? Read(string text, int at) => at >= text.Length
        ? null
        : text[at] switch
        {
            '(' => ReadAddress(text, at),
            '{' when at + 1 < text.Length && text[at + 1] == '.' => ReadNames(text, at),
            _ => null,
        };

    private static SpanEnd? ReadAddress(string text, int at)
    {
        var depth = 0;
        for (var end = at; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('[' or ']'); end++)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0)
            {
                continue;
            }

            var address = text[(at + 1)..end];
            return WebAddress.Of(address) is { } known
                ? new SpanEnd(end + 1 - at, known, InlineStyles.None, null)
                : LooksLikeAddress(address) ? new SpanEnd(end + 1 - at, null, InlineStyles.None, $"'{Shown(address)}' is no address to link to; it must start with https://, http:// or mailto:") : null;
        }

        return null;
    }

    /// <summary>Brackets before brackets are found in plain texts too; an address has a scheme, a dot or a slash.</summary>
    private static bool LooksLikeAddress(string address) => address.Length > 0 && address[0] < '\u007f' && address.AsSpan().IndexOfAny(":./") >= 0;

    private static string Shown(string address) => address.Length <= LongestNames ? address : address[..LongestNames] + "…";

    private static SpanEnd? ReadNames(string text, int at)
    {
        var close = text.AsSpan(at, Math.Min(LongestNames, text.Length - at)).IndexOf('}');
        if (close < 0)
        {
            return null;
        }

        var styles = InlineStyles.None;
        foreach (var word in text.Substring(at + 1, close - 1).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var style = Array.Find(Names, n => "." + n.Name == word).Style;
            if (style == InlineStyles.None)
            {
                return new SpanEnd(close + 1, null, styles, $"'{word}' is no style; did you mean '.{NearestName.To(word, Names.Select(n => n.Name))}'?");
            }

            styles |= style;
        }

        return new SpanEnd(close + 1, null, styles, null);
    }
}
