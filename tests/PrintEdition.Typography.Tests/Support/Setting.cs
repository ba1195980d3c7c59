using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Sets paragraphs in the shipped serif at 10 pt, so that a measure of 100 pt is ten em.</summary>
public sealed class Setting : IDisposable
{
    /// <summary>Font size in points.</summary>
    public const double Em = 10;

    private static readonly ParagraphStyle Plain = new() { Indent = 0 };

    private readonly FontBook fonts = FontBook.Open(Path.Combine(RepositoryRoot(), "fonts"));

    public ShapedParagraph Shape(string text, ParagraphStyle style, string face = "serif") =>
        new Typesetter(fonts).Shape([new StyledText(text, new TextStyle(face, Em))], style);

    /// <summary>A text on one line of its natural width, without indent.</summary>
    internal SetLine Natural(string text, string face = "serif", ParagraphStyle? style = null)
    {
        var shaped = Shape(text, style ?? Plain, face);
        return new SetLine(shaped.SetNatural(0, shaped.Atoms.Count));
    }

    /// <summary>A text whose first line is forced to end before its last character, justified at a measure in em.</summary>
    internal SetLine Justified(string text, double measure, ParagraphStyle? style = null)
    {
        var shaped = Shape(text, style ?? Plain);
        var count = shaped.Atoms.Count;
        return new SetLine(shaped.Set(new LineBreaks(measure * Em, [count - 1, count], 0, [], false)).Lines[0]);
    }

    /// <summary>The lines of a paragraph at a measure in em, as text.</summary>
    public static string[] Lines(ShapedParagraph shaped, double measure, int extraLines = 0) =>
        shaped.Choose(measure * Em, extraLines) is { } breaks ? Lines(shaped, breaks) : [];

    /// <summary>The lines of chosen breaks, as text.</summary>
    public static string[] Lines(ShapedParagraph shaped, LineBreaks breaks) =>
        [.. breaks.Ends.Select((end, i) => shaped.Text[shaped.Atoms.TextStart[i == 0 ? 0 : breaks.Ends[i - 1]]..shaped.Atoms.TextStart[end]])];

    public void Dispose() => fonts.Dispose();

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrintEdition.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside a checkout");
    }
}
