using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>What a character is to the rules, by the sets at the head of typography.md: written down here again, not taken from the program.</summary>
public enum Kind
{
    Han,
    Open,
    Close,
    Comma,
    Stop,
    Dot,
    Connector,
    Slash,
    Dash,
    Ellipsis,
    Letter,
    Digit,
    Space,
    Sign,
}

/// <summary>A character of a dumped line with the space it takes; a dash or ellipsis of two characters is one.</summary>
/// <param name="Text">The character.</param>
/// <param name="Kind">What it is to the rules.</param>
/// <param name="Em">Font size in points.</param>
/// <param name="Space">The space it takes in the line, in em.</param>
/// <param name="Natural">The space it takes by itself, in em.</param>
public sealed record Cell(string Text, Kind Kind, double Em, double Space, double Natural)
{
    /// <summary>Whether it is a full-width mark with a blank half.</summary>
    public bool IsMark => Kind is Kind.Open or Kind.Close or Kind.Comma or Kind.Stop;

    /// <summary>The characters of a line.</summary>
    public static IReadOnlyList<Cell> Of(DumpedLine line)
    {
        var cells = new List<Cell>();
        foreach (var glyph in line.Glyphs)
        {
            var cell = new Cell(glyph.Text, KindOf(glyph.Text), glyph.Size, glyph.Advance / glyph.Size, glyph.Natural / glyph.Size);
            if (glyph.Text.Length == 0 || (cells is [.., { Text: "—" or "…" or "⋯" } pair] && pair.Text == glyph.Text))
            {
                var before = cells[^1];
                var text = before.Text + glyph.Text;
                cells[^1] = before with { Text = text, Kind = KindOf(text), Space = before.Space + cell.Space, Natural = before.Natural + cell.Natural };
            }
            else
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    private static Kind KindOf(string text) => text switch
    {
        "——" or "⸺" => Kind.Dash,
        "……" or "⋯⋯" => Kind.Ellipsis,
        _ => KindOf(text.Length == 0 ? ' ' : text[0]),
    };

    /// <summary>What a character by itself is to the rules.</summary>
    public static Kind KindOf(char c) => c switch
    {
        '“' or '‘' or '「' or '『' or '（' or '《' or '〈' or '【' or '〖' or '〔' or '［' or '｛' => Kind.Open,
        '”' or '’' or '」' or '』' or '）' or '》' or '〉' or '】' or '〗' or '〕' or '］' or '｝' => Kind.Close,
        '，' or '、' or '；' or '：' => Kind.Comma,
        '。' or '？' or '！' => Kind.Stop,
        '·' or '‧' or '・' => Kind.Dot,
        '–' or '—' or '～' => Kind.Connector,
        '/' or '／' => Kind.Slash,
        '…' or '⋯' => Kind.Ellipsis,
        ' ' or '\u3000' => Kind.Space,
        >= '0' and <= '9' => Kind.Digit,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => Kind.Letter,
        < '\u2E80' or '％' or '￥' => Kind.Sign,
        _ => Kind.Han,
    };
}
