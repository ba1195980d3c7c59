using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Modules;

/// <summary>Sets fillers.</summary>
internal sealed class FillerSetter(Typesetter typesetter, Layout layout, string language)
{
    /// <summary>Words up to this many characters are set as a table of equal cells.</summary>
    private const int LongestWord = 6;

    /// <summary>White between words of a row, in their size.</summary>
    private const double WordGap = 0.9;

    /// <summary>Fillers grow to this many times the body size.</summary>
    private const double LargestSize = 3;

    /// <summary>Step of sizes that are tried, in points.</summary>
    private const double SizeStep = 1.5;

    private readonly ConcurrentDictionary<(string Text, string Face), double> widths = [];

    /// <summary>The ways to set the filler over a width in points, one for each size and number of words in a row that fits.</summary>
    public IEnumerable<FillerShape> Shapes(Article article, double width)
    {
        var words = Words(article);
        var body = layout.Styles.Body.Size;
        var fits = false;
        for (var size = body; size <= LargestSize * body; size += SizeStep)
        {
            foreach (var perRow in Divisors(words.Length))
            {
                if (Shape(article, words, perRow, size, width) is { } shape)
                {
                    fits = true;
                    yield return shape;
                }
            }
        }

        if (!fits)
        {
            yield return Running(article, width);
        }
    }

    /// <summary>Sets the lines of a shape.</summary>
    public FillerCopy Set(Article article, FillerShape shape, double width)
    {
        var title = Lines(article.Headline.Headline, shape.TitleSize, layout.Styles.Strong.Face, width);
        var face = layout.Styles.Credit.Face;
        var lines = shape.IsRunning
            ? article.Body.SelectMany((block, i) => Lines(block.PlainText, shape.BodySize, face, width).Select(l => new FillerWord(l, i)))
            : Words(article).Select(w => new FillerWord(Lines(w.Text, shape.BodySize, face, width)[0], w.Block));
        return new FillerCopy(title, [.. lines.Chunk(shape.PerRow).Select(r => r.ToImmutableArray())]);
    }

    /// <summary>The filler in body size on lines broken where they must: always possible.</summary>
    private FillerShape Running(Article article, double width)
    {
        var size = layout.Styles.Body.Size;
        var rows = article.Body.Sum(block => Lines(block.PlainText, size, layout.Styles.Credit.Face, width).Length);
        var title = Lines(article.Headline.Headline, size * FillerShape.TitleScale, layout.Styles.Strong.Face, width).Length;
        return new FillerShape(size, 1, rows, title, rows * width * size, IsRunning: true);
    }

    private FillerShape? Shape(Article article, (string Text, int Block)[] words, int perRow, double size, double width)
    {
        var title = Width(article.Headline.Headline, layout.Styles.Strong.Face) * size * FillerShape.TitleScale;
        var cell = (width / perRow) - (WordGap * size);
        if (title > width || words.Any(w => Width(w.Text, layout.Styles.Credit.Face) * size > cell))
        {
            return null;
        }

        var ink = (title * size * FillerShape.TitleScale) + words.Sum(w => Width(w.Text, layout.Styles.Credit.Face) * size * size);
        return new FillerShape(size, perRow, words.Length / perRow, title > 0 ? 1 : 0, ink);
    }

    /// <summary>The words of a filler whose lines are lists of short words, otherwise its lines.</summary>
    private static (string Text, int Block)[] Words(Article article)
    {
        var words = article.Body.SelectMany((block, i) => block.PlainText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w, i))).ToArray();
        return words.All(w => w.w.Length <= LongestWord) ? words : [.. article.Body.Select((block, i) => (block.PlainText, i))];
    }

    private static IEnumerable<int> Divisors(int count) =>
        Enumerable.Range(1, count).Where(n => count % n == 0);

    /// <summary>Width of a text on one line, in em: measured once, it holds for every size.</summary>
    private double Width(string text, string face) => text.Length == 0
        ? 0
        : widths.GetOrAdd((text, face), _ => typesetter.Shape([new StyledText(text, new TextStyle(face, 1))], layout.Text.Line(language)).NaturalWidth);

    private ImmutableArray<Line> Lines(string text, double size, string face, double width) =>
        text.Length == 0
            ? []
            : typesetter.Shape([new StyledText(text, new TextStyle(face, size))], layout.Text.Line(language))
                .Break(width)!.Lines;
}
