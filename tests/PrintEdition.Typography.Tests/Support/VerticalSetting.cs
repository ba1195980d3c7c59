using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Sets vertical lines at 100 pt, and finds their ink.</summary>
public sealed class VerticalSetting : IDisposable
{
    /// <summary>Font size in points.</summary>
    public const double Em = 100;

    private readonly FontBook fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));
    private readonly HeadlineBreaker breaker;

    public VerticalSetting() => breaker = new HeadlineBreaker(new Typesetter(fonts));

    /// <summary>Ink in em: from the line's axis to the right, from its top down.</summary>
    public readonly record struct InkBox(double Left, double Top, double Right, double Bottom);

    public FontFace Face(string name) => fonts.Face(name);

    /// <summary>The text as one vertical line.</summary>
    public VerticalLine Line(string text, string face) => Assert.Single(Break(text, face, 1)!.Set());

    /// <summary>The text on so many vertical lines of at most a height in em.</summary>
    public VerticalHeadline? Break(string text, string face, int lines, double height = 100) =>
        breaker.BreakVertical(text, new TextStyle(face, Em), height * Em, lines);

    /// <summary>Atoms with horizontal glyphs, each from its own start.</summary>
    internal Atoms Atoms(string text, string language = "zh-CN") =>
        new Typesetter(fonts).Shape([new StyledText(text, new TextStyle("serif", Em))], new ParagraphStyle { Indent = 0, Language = language }).Atoms;

    /// <summary>The ink of a part of a line.</summary>
    public static InkBox Ink(VerticalLine line, string part)
    {
        var boxes = line.Runs.SelectMany(run => run.Run.Glyphs
            .Where(g => g.TextLength > 0 && IsIn(part, run.Run.Text.Substring(g.TextStart, g.TextLength)))
            .Select(g => BoxOf(run, g))).ToArray();
        return new InkBox(boxes.Min(b => b.Left), boxes.Min(b => b.Top), boxes.Max(b => b.Right), boxes.Max(b => b.Bottom));
    }

    /// <summary>The ink of a mark from the top of its own full em, no blank trimmed.</summary>
    internal InkBox InkInCell(string mark, string face)
    {
        var shaped = new Typesetter(fonts).ShapeVertical(new StyledText("国" + mark + "国", new TextStyle(face, Em)), new ParagraphStyle { Indent = 0, Justify = false });
        var ink = Ink(new VerticalLineSetter(shaped).Set(0, shaped.Along.Atoms.Count, 0), mark);
        return ink with { Top = ink.Top - 1, Bottom = ink.Bottom - 1 };
    }

    public void Dispose() => fonts.Dispose();

    private static bool IsIn(string part, string characters) => part.Contains(characters, StringComparison.Ordinal);

    private static InkBox BoxOf(VerticalRun run, PlacedGlyph glyph)
    {
        var box = run.Run.Face.BoxOf(glyph.Id);
        var (x, y) = (glyph.X / Em, glyph.Y / Em);
        var scale = run.Run.HorizontalScale;
        return run.Orientation == RunOrientation.Rotated
            ? new InkBox((run.X / Em) - y + box.Bottom, (run.Y / Em) + x + box.Left, (run.X / Em) - y + box.Top, (run.Y / Em) + x + box.Right)
            : new InkBox((run.X / Em) + x + (box.Left * scale), (run.Y / Em) + y - box.Top, (run.X / Em) + x + (box.Right * scale), (run.Y / Em) + y - box.Bottom);
    }
}
