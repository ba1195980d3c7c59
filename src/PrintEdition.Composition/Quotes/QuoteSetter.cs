using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Quotes;

/// <summary>Sets pulled quotes (引语) over a leg's measure: the given one of an article, or the best of its sentences that fits.</summary>
internal sealed class QuoteSetter(Typesetter typesetter, Layout layout, string language)
{
    /// <summary>Space of a line, in its size.</summary>
    private const double Pitch = 1.42;

    /// <summary>White and rules above and below the lines together, in rows.</summary>
    private const double Around = 2.4;

    /// <summary>The same with quotation marks in the rules.</summary>
    private const double AroundSaid = 2.9;

    /// <summary>Size of the quotation marks, in the size of the words.</summary>
    private const double MarkScale = 2.2;

    /// <summary>More lines are read as text.</summary>
    private const int MostLines = 6;

    /// <summary>Sizes that are tried, as parts of the style's: the first that fits.</summary>
    private static readonly double[] Sizes = [1, 0.92, 0.85];

    /// <summary>A break with a larger penalty makes the reader stumble.</summary>
    private const double GoodBreak = 30;

    private readonly HeadlineBreaker breaker = new(typesetter, language);
    private readonly ConcurrentDictionary<string, ImmutableArray<QuoteSentence>> sentences = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Article, double Measure, QuotePart Part), SetQuote?> known = [];

    /// <summary>The quote for a part of an article over a measure in points; null when there is none.</summary>
    public SetQuote? Set(Article article, Part part, double measure)
    {
        if (layout.Text.Quotes == QuoteUse.Off)
        {
            return null;
        }

        return known.GetOrAdd((article.Id, measure, PartOf(part)), key => Texts(article, key.Part).Select(t => Set(t, measure)).FirstOrDefault(q => q is not null));
    }

    /// <summary>What of an article the words may come from: parts on two pages never have the same.</summary>
    private enum QuotePart
    {
        Whole,
        First,
        Last,
        Between,
    }

    private static QuotePart PartOf(Part part) => part switch
    {
        { From: 0, To: 0 } => QuotePart.Whole,
        { From: 0 } => QuotePart.First,
        { To: 0 } => QuotePart.Last,
        _ => QuotePart.Between,
    };

    private IEnumerable<QuoteSentence> Texts(Article article, QuotePart part)
    {
        if (article.PullQuote is { } given)
        {
            return part is QuotePart.Whole or QuotePart.First ? [QuoteSentence.Given(given)] : [];
        }

        if (layout.Text.Quotes == QuoteUse.Given || part == QuotePart.Between || article.Kind != ArticleKind.News)
        {
            return [];
        }

        var middle = article.Body.Length / 2;
        return SentencesOf(article).Where(s => part switch { QuotePart.First => s.Block < middle, QuotePart.Last => s.Block >= middle, _ => true });
    }

    private ImmutableArray<QuoteSentence> SentencesOf(Article article) => sentences.GetOrAdd(article.Id, _ => QuotePicker.Pick(article));

    private SetQuote? Set(QuoteSentence sentence, double measure) =>
        Sizes.SelectMany(part => Ways(sentence, layout.Styles.Quote with { Size = Math.Round(layout.Styles.Quote.Size * part, 1) }, measure)).FirstOrDefault();

    private IEnumerable<SetQuote> Ways(QuoteSentence sentence, TextStyle style, double measure)
    {
        for (var lines = 1; lines <= MostLines; lines++)
        {
            if (breaker.Break(sentence.Text, style, measure, lines) is { } broken && broken.Stumble <= GoodBreak)
            {
                var pitch = style.Size * Pitch;
                var rows = (int)Math.Ceiling((lines * pitch / layout.Grid.Leading) + (sentence.IsSaid ? AroundSaid : Around));
                yield return new SetQuote(broken.Set(), style.Size, pitch, rows, sentence.IsSaid ? (Mark("“", style.Size), Mark("”", style.Size)) : null);
            }
        }
    }

    /// <summary>A mark in the size of a headline: it says at a glance that somebody speaks.</summary>
    private Line Mark(string mark, double size) =>
        typesetter.Shape([new StyledText(mark, new TextStyle(layout.Headlines.Lead.Faces[0], size * MarkScale))], layout.Text.Line(language)).Break(double.MaxValue)!.Lines[0];
}
