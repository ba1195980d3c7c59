using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Sets paragraphs in the shipped serif at 10 pt, so that a measure of 100 pt is ten em.</summary>
public sealed class Setting : IDisposable
{
    /// <summary>Font size in points.</summary>
    public const double Em = 10;

    private readonly FontBook fonts = FontBook.Open(Path.Combine(RepositoryRoot(), "fonts"));

    public ShapedParagraph Shape(string text, ParagraphStyle style) =>
        new Typesetter(fonts).Shape([new StyledText(text, new TextStyle("serif", Em))], style);

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
