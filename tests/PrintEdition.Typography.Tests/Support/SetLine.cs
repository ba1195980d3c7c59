using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>A set line, character by character, in em.</summary>
internal sealed class SetLine
{
    private readonly List<Cell> cells = [];

    /// <summary>Reads a line set at one size.</summary>
    public SetLine(Line line)
    {
        Line = line;
        Em = line.Runs[0].Size;
        foreach (var (run, glyph) in line.Runs.SelectMany(r => r.Glyphs.Select(g => (r, g))))
        {
            Add(run, glyph);
        }
    }

    /// <summary>A character (a dash or ellipsis of two is one) with what it takes, in em.</summary>
    /// <param name="Text">The character.</param>
    /// <param name="Space">The space it takes in the line.</param>
    /// <param name="Natural">The space it takes by itself.</param>
    /// <param name="InkLeft">From the start of its space to its ink.</param>
    /// <param name="InkRight">From its ink to the end of its space.</param>
    internal sealed record Cell(string Text, double Space, double Natural, double InkLeft, double InkRight);

    /// <summary>The line itself.</summary>
    public Line Line { get; }

    /// <summary>The size of its first run in points.</summary>
    public double Em { get; }

    /// <summary>The characters in order.</summary>
    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>The line's characters.</summary>
    public string Text => string.Concat(Line.Runs.Select(r => r.Text));

    /// <summary>Width from the line's start in em, indent included.</summary>
    public double Width => Line.Width / Em;

    /// <summary>Space of the characters from one to another (inclusive), in em.</summary>
    public double Space(int from, int to) => cells.Skip(from).Take(to - from + 1).Sum(c => c.Space);

    /// <summary>Space of the first character that is this one.</summary>
    public double SpaceOf(string text) => cells.First(c => c.Text == text).Space;

    private void Add(GlyphRun run, PlacedGlyph glyph)
    {
        var box = run.Face.BoxOf(glyph.Id);
        var text = run.Text.Substring(glyph.TextStart, glyph.TextLength);
        var space = glyph.Space / Em;
        var cell = new Cell(text, space, glyph.NaturalSpace / Em, (glyph.Shift / Em) + box.Left, space - (glyph.Shift / Em) - box.Right);
        if (cells is [.., { Text: "—" or "…" or "⋯" } before] && before.Text == text && before.Text.Length == 1)
        {
            cells[^1] = new Cell(text + text, before.Space + space, before.Natural + cell.Natural, before.InkLeft, cell.InkRight);
            return;
        }

        cells.Add(cell);
    }
}
