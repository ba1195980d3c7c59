using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;

namespace PrintEdition.Composition.Boxes;

/// <summary>
/// Gives every box of the edition's notices a number of its own, so that no words come twice before all have come once, and an issue
/// does not begin as the day before's.
/// </summary>
internal sealed class NoticeNumbers
{
    private readonly Dictionary<SetModule, int> first = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the notices of all pages, in their order.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="gapRows">Rows between boxes one above the other.</param>
    /// <param name="date">The date; null when it has none.</param>
    public static NoticeNumbers Of(ImmutableArray<PageDraft> pages, int gapRows, DateOnly? date)
    {
        var numbers = new NoticeNumbers();
        var next = date?.DayNumber ?? 0;
        foreach (var module in pages.SelectMany(p => p.Modules).Where(m => m.Form is NoticeForm))
        {
            numbers.first.Add(module, next);
            next += NoticePanels.Of(module.Cells, gapRows).Length;
        }

        return numbers;
    }

    /// <summary>Number of a notice's first box.</summary>
    public int Of(SetModule notice) => first[notice];
}
