using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>An article's running text, shaped once; broken copies are kept for each measure.</summary>
internal sealed class StoryCopy
{
    private readonly Dictionary<double, BrokenCopy> broken = [];

    private StoryCopy(Article article, ImmutableArray<CopyElement> elements)
    {
        Article = article;
        Elements = elements;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its text in reading order.</summary>
    public ImmutableArray<CopyElement> Elements { get; }

    /// <summary>Shapes an article's text: byline, body, and the credit of a picture story without captions.</summary>
    public static StoryCopy Shape(Article article, Typesetter typesetter, Layout layout, string language)
    {
        var shaper = new CopyShaper(article, typesetter, layout.Styles, language);
        return new StoryCopy(article, shaper.Elements());
    }

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
