using PrintEdition.Composition.Display;
using PrintEdition.Composition.Paging;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Quality;

/// <summary>Counts what the report says of the body's lines.</summary>
internal static class TypographyTally
{
    /// <summary>General stretch over this many em a gap makes a line loose (typography rule 15).</summary>
    private const double LooseGap = 0.15;

    /// <summary>Counts over all stories, each once however many pages it takes.</summary>
    public static TypographyCount Of(IEnumerable<PageDraft> pages)
    {
        var texts = pages.SelectMany(p => p.Modules).Select(m => m.Text).OfType<Copy.FilledLegs>().Distinct(ReferenceEqualityComparer.Instance).Cast<Copy.FilledLegs>();
        var paragraphs = texts.SelectMany(t => t.Elements).Select(e => e.Variant.Text).ToArray();
        var lines = paragraphs.SelectMany(p => p.Lines).ToArray();
        return new TypographyCount(
            lines.Length,
            lines.Count(l => l.GapStretch > LooseGap),
            lines.Count(l => l.Fit == LineFit.Squeezed),
            paragraphs.Sum(p => p.KinsokuBreaks),
            paragraphs.Count(p => p.EndsOnSingleCharacter));
    }
}
