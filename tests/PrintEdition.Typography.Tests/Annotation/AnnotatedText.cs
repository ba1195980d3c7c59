using System.Collections.Immutable;
using PrintEdition.Typography.Annotation;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Annotation;

/// <summary>A character as it stands in a line: its em box without the white around it, in points.</summary>
internal readonly record struct SetCharacter(string Text, double Left, double Right, double Y, double Size)
{
    public double Centre => (Left + Right) / 2;
}

/// <summary>Short ways to write annotated text, to set it in lines, and to see where things stand.</summary>
internal static class AnnotatedText
{
    /// <summary>Body size in points; readings take half of it.</summary>
    public const double Em = 10;

    /// <summary>Rounding of advances.</summary>
    public const double Tolerance = 0.01;

    private static readonly FontBook Faces = FontBook.Open(Path.Combine(Root(), "fonts"));

    private static readonly TextStyle Serif = new("serif", Em);

    public static StyledText Plain(string text) => new(text, Serif);

    public static StyledText Dotted(string text) => Plain(text) with { HasDots = true };

    public static StyledText Read(string text, string reading) => Plain(text) with { Reading = new StyledText(reading, new TextStyle("sans", Em / 2)) };

    public static StyledText Raised(string text, string face = "serif") =>
        new(text, Serif with { Face = face }) { Position = TextPosition.Superscript };

    public static StyledText Lowered(string text) => Plain(text) with { Position = TextPosition.Subscript };

    public static StyledText Linked(string text, string address) => Plain(text) with { Link = address };

    /// <summary>Lines at a measure in em, without indent.</summary>
    public static ImmutableArray<Line> Lines(double measure, params ImmutableArray<StyledText> text) =>
        Broken(measure, text).Lines;

    public static BrokenParagraph Broken(double measure, params ImmutableArray<StyledText> text) =>
        new Typesetter(Faces).Shape(text, new ParagraphStyle { Indent = 0 }).Break(measure * Em)!;

    /// <summary>The text of a line's characters, readings left out.</summary>
    public static string TextOf(Line line) => string.Concat(line.Runs.Select(r => r.Text));

    /// <summary>The characters of a line.</summary>
    public static SetCharacter[] Characters(Line line) => [.. line.Runs.SelectMany(Characters)];

    /// <summary>The readings of a line, each as one.</summary>
    public static SetCharacter[] Readings(Line line) =>
        [.. line.Annotations.Readings.Select(r => Characters(r).ToArray()).Select(c => new SetCharacter(string.Concat(c.Select(x => x.Text)), c[0].Left, c[^1].Right, c[0].Y, c[0].Size))];

    /// <summary>The stretch of a line that certain characters take, which stand in it once.</summary>
    public static SetCharacter Stretch(Line line, string text)
    {
        var characters = Characters(line);
        var start = TextOf(line).IndexOf(text, StringComparison.Ordinal);
        return new SetCharacter(text, characters[start].Left, characters[start + text.Length - 1].Right, characters[start].Y, characters[start].Size);
    }

    private static IEnumerable<SetCharacter> Characters(GlyphRun run) => run.Glyphs.Select(g => new SetCharacter(
        run.Text.Substring(g.TextStart, g.TextLength), g.X, g.X + (run.Face.AdvanceOf(g.Id) * run.Size), g.Y, run.Size));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PrintEdition.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
