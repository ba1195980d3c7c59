using PrintEdition.Composition.Display;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Quality;

/// <summary>Counts what the report says of the body's lines.</summary>
internal static class TypographyTally
{
    /// <summary>General stretch over this many em a gap makes a line loose (typography rule 15).</summary>
    private const double LooseGap = 0.15;

    /// <summary>Counts over all stories.</summary>
    public static TypographyCount Of(IEnumerable<PageDraft> pages)
    {
        var elements = pages.SelectMany(p => p.Modules).Where(m => m.Text is not null).SelectMany(m => m.Text!.Elements).ToArray();
        var lines = elements.SelectMany(e => e.Set).Select(s => s.Line).ToArray();
        var paragraphs = elements.SelectMany(e => e.Ended).ToArray();
        return new TypographyCount(
            lines.Length,
            lines.Count(l => l.GapStretch > LooseGap),
            lines.Count(l => l.Fit == LineFit.Squeezed),
            paragraphs.Sum(p => p.Breaks.KinsokuBreaks),
            paragraphs.Sum(p => p.Breaks.UnitBreaks),
            paragraphs.Count(p => p.EndsOnSingleCharacter));
    }
}
