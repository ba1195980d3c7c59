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

    /// <summary>The title's size against the words'.</summary>
    private const double TitleScale = 1.25;

    /// <summary>The ways to set the filler over a width in points, one for each size that fits, smallest first.</summary>
    public IEnumerable<FillerCopy> Variants(Article article, double width)
    {
        var words = Words(article);
        var body = layout.Styles.Body.Size;
        for (var size = body; size <= 3 * body; size += 1)
        {
            foreach (var perRow in Divisors(words.Length))
            {
                if (Set(article, words, perRow, size, width) is { } copy)
                {
                    yield return copy;
                }
            }
        }
    }

    /// <summary>The filler in body size on lines broken where they must: always possible.</summary>
    public FillerCopy Running(Article article, double width)
    {
        var size = layout.Styles.Body.Size;
        var rows = article.Body.SelectMany((block, i) => Lines(block.PlainText, size, layout.Styles.Credit.Face, width).Select(l => ImmutableArray.Create(new FillerWord(l, i))));
        return new FillerCopy(Lines(article.Headline.Headline, size * TitleScale, layout.Styles.Strong.Face, width), [.. rows], size * TitleScale, size);
    }

    private FillerCopy? Set(Article article, (string Text, int Block)[] words, int perRow, double size, double width)
    {
        var title = Lines(article.Headline.Headline, size * TitleScale, layout.Styles.Strong.Face, width);
        var set = words.Select(w => (Lines: Lines(w.Text, size, layout.Styles.Credit.Face, width), w.Block)).ToArray();
        var cell = (width / perRow) - (WordGap * size);
        if (title.Length > 1 || set.Any(s => s.Lines.Length != 1 || s.Lines[0].Width > cell))
        {
            return null;
        }

        var rows = set.Select(s => new FillerWord(s.Lines[0], s.Block)).Chunk(perRow).Select(r => r.ToImmutableArray());
        return new FillerCopy(title, [.. rows], size * TitleScale, size);
    }

    /// <summary>The words of a filler whose lines are lists of short words, otherwise its lines.</summary>
    private static (string Text, int Block)[] Words(Article article)
    {
        var words = article.Body.SelectMany((block, i) => block.PlainText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w, i))).ToArray();
        return words.All(w => w.w.Length <= LongestWord) ? words : [.. article.Body.Select((block, i) => (block.PlainText, i))];
    }

    private static IEnumerable<int> Divisors(int count) =>
        Enumerable.Range(1, Math.Max(count, 1)).Where(n => count % n == 0);

    private ImmutableArray<Line> Lines(string text, double size, string face, double width) =>
        text.Length == 0
            ? []
            : typesetter.Shape([new StyledText(text, new TextStyle(face, size))], new ParagraphStyle { Language = language, Indent = 0, Justify = false })
                .Break(width)!.Lines;
}
