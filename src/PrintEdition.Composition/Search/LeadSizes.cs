using System.Collections.Immutable;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Quality;

namespace PrintEdition.Composition.Search;

/// <summary>
/// Keeps the sizes of a page's headlines apart (quality rule lead): of the lead's forms those with large headlines stay, and of the
/// others' those that are two steps smaller than the smallest of these.
/// </summary>
internal static class LeadSizes
{
    /// <summary>Where the lead cannot be large enough beside the others' largest sizes, it has this part of its largest size and more.</summary>
    private const double NearLargest = 0.9;

    /// <summary>The units with the forms that stay; each keeps one at the least. Nothing changes without a headline on the lead.</summary>
    public static ImmutableArray<PageUnit> Apart(ImmutableArray<PageUnit> units)
    {
        var lead = units.FirstOrDefault(u => u.IsLead);
        var others = units.Where(u => !u.IsLead && Largest(u) > 0).ToArray();
        if (lead is null || Largest(lead) == 0 || others.Length == 0)
        {
            return units;
        }

        var least = LeastOf(lead, others);
        return [.. units.Select(u => u.IsLead ? Keep(u, size => size >= least) : Keep(u, size => size <= Math.Max(Smallest(u), least / PlanJudge.TwoSteps)))];
    }

    /// <summary>The smallest size the lead may have.</summary>
    private static double LeastOf(PageUnit lead, PageUnit[] others)
    {
        var (largest, wanted) = (Largest(lead), others.Max(Largest) * PlanJudge.TwoSteps);
        return largest >= wanted ? wanted : Math.Min(largest, Math.Max(others.Max(Smallest) * PlanJudge.TwoSteps, largest * NearLargest));
    }

    private static PageUnit Keep(PageUnit unit, Func<double, bool> fits) =>
        unit with { Candidates = unit.Candidates.RemoveAll(c => Size(c) is var size and > 0 && !fits(size)) };

    private static double Largest(PageUnit unit) => unit.Candidates.Select(Size).DefaultIfEmpty(0).Max();

    private static double Smallest(PageUnit unit) => unit.Candidates.Select(Size).Where(s => s > 0).DefaultIfEmpty(0).Min();

    private static double Size(Candidate candidate) => candidate.Form is StoryForm story ? story.Head.Size : 0;
}
