using PrintEdition.Typography.Hyphenation;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Adds up a paragraph to the edges that lines may have.</summary>
internal sealed class LineEdges(Atoms atoms, Tiers tiers, LineMeasurer measurer, double indent)
{
    /// <summary>The paragraph's atoms.</summary>
    public Atoms Atoms => atoms;

    /// <summary>Sums of a line that starts with an atom, or with what shows after it.</summary>
    public EdgeSums StartAt(int atom, WordBreak? word)
    {
        if (word?.Split is { } split)
        {
            var parted = SumsTo(split.To);
            return parted with { Width = parted.Width - split.RightWidth };
        }

        var first = measurer.FirstVisible(atom, atoms.Count);
        var sums = SumsTo(first);
        sums = atom == 0 ? sums with { Width = sums.Width - indent } : sums;
        if (first == atoms.Count)
        {
            return sums;
        }

        var trim = measurer.StartTrim(first);
        return sums with { Width = sums.Width + trim, Squeeze = sums.Squeeze + (trim > 0 ? tiers.Squeeze(first, first + 1) : 0) };
    }

    /// <summary>Sums of a line that ends before an atom, or with what shows before it.</summary>
    public EdgeSums EndAt(int atom, WordBreak? word)
    {
        if (word is { } hyphened)
        {
            return WordEnd(atom, hyphened);
        }

        var end = measurer.EndVisible(0, atom);
        return end == 0 ? SumsTo(measurer.FirstVisible(0, atoms.Count)) : EndAfter(end - 1);
    }

    private EdgeSums EndAfter(int last)
    {
        var (sums, loss, gap) = (SumsTo(last + 1), measurer.EndLoss(last), atoms.GapAfter[last]);
        return new EdgeSums(
            sums.Width - gap - loss,
            sums.Squeeze - (loss > 0 || gap > 0 ? tiers.Squeeze(last, last + 1) : 0),
            sums.Stretch - Tiers.GapStretchOf(atoms, last),
            sums.Gaps - measurer.LostGaps(last),
            sums.Spaces);
    }

    private EdgeSums WordEnd(int atom, WordBreak word)
    {
        var split = word.Split;
        var sums = SumsTo(split?.From ?? atom);
        return sums with { Width = sums.Width + (split?.LeftWidth ?? 0) + word.Advance };
    }

    private EdgeSums SumsTo(int atom) => tiers.SumsTo(atom);
}
