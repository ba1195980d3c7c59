using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>An article's running text, shaped once; broken copies are kept for each measure.</summary>
internal sealed class StoryCopy
{
    private readonly Dictionary<double, BrokenCopy> broken = [];

    private StoryCopy(ImmutableArray<Article> articles, CopyElement? headline, ImmutableArray<CopyElement> elements, ImmutableArray<StoryCopy> parts)
    {
        Articles = articles;
        Headline = headline;
        Elements = elements;
        Parts = parts;
        Length = articles.Sum(StoryLength.Of);
        IsInWords = elements.SelectMany(e => e.Texts).ToArray() is var texts && texts.Sum(t => Letters(t.Text, char.IsAsciiLetter)) > texts.Sum(t => Letters(t.Text, WideCharacter.Is));
    }

    private static int Letters(string text, Func<char, bool> isOne) => text.Count(isOne);

    /// <summary>The article; the first of joined briefs.</summary>
    public Article Article => Articles[0];

    /// <summary>The articles of joined briefs, or the one article.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>The briefs it was joined from; empty for one article.</summary>
    public ImmutableArray<StoryCopy> Parts { get; }

    /// <summary>The headline as a heading inside joined briefs; null when the article has none.</summary>
    private CopyElement? Headline { get; }

    /// <summary>Its text in reading order.</summary>
    public ImmutableArray<CopyElement> Elements { get; }

    /// <summary>Characters of its text (<see cref="StoryLength"/>).</summary>
    public int Length { get; }

    /// <summary>Whether most of its text is in words with spaces between: it needs wider columns than Chinese does, or its lines are full of holes.</summary>
    public bool IsInWords { get; }

    /// <summary>Shapes an article's text: byline, body, and the credit of a picture story without captions.</summary>
    public static StoryCopy Shape(Article article, Typesetter typesetter, Layout layout, string language)
    {
        var shaper = new CopyShaper(article, typesetter, layout.Styles, layout.Text, language);
        return new StoryCopy([article], shaper.Headline(), shaper.Elements(), []);
    }

    /// <summary>Briefs (简讯) one under another in one run of legs: the first keeps its headline over them, the others' become headings inside.</summary>
    public static StoryCopy Join(IReadOnlyList<StoryCopy> briefs) => new(
        [.. briefs.SelectMany(b => b.Articles)],
        briefs[0].Headline,
        [.. briefs.SelectMany((b, i) => i > 0 && b.Headline is { } headline ? b.Elements.Prepend(headline) : b.Elements)],
        [.. briefs]);

    /// <summary>The text broken at a measure in points.</summary>
    public BrokenCopy At(double measure)
    {
        if (!broken.TryGetValue(measure, out var copy))
        {
            copy = BrokenCopy.Of(Elements, measure);
            broken.Add(measure, copy);
        }

        return copy;
    }
}
