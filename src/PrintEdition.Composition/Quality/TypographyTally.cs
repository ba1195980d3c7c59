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

    /// <summary>Counts over all stories; the last part of a story that runs over pages has the lines of all its parts.</summary>
    public static TypographyCount Of(IEnumerable<PageDraft> pages)
    {
        var texts = pages.SelectMany(p => p.Modules).Where(m => m.Form is StoryForm { Part.To: 0 }).Select(m => m.Text!);
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
