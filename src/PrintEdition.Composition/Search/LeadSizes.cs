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
    /// <summary>
    /// The units with the forms that stay, in ways to try one after the other: a lead above all sizes of the others, and a smaller one that
    /// takes less room, above their smaller sizes. Each unit keeps a form at the least. Nothing changes without a headline on the lead.
    /// </summary>
    public static IEnumerable<ImmutableArray<PageUnit>> Apart(ImmutableArray<PageUnit> units)
    {
        var lead = units.FirstOrDefault(u => u.IsLead);
        var others = units.Where(u => !u.IsLead && Largest(u) > 0).ToArray();
        return lead is null || Largest(lead) == 0 || others.Length == 0 ? [units] : LeastSizes(lead, others).Select(least => Apart(units, least)).DistinctBy(FormsLeft);
    }

    /// <summary>How many forms are left of each unit: a smaller lead leaves more of its own and fewer of the others', so as many are the same.</summary>
    private static string FormsLeft(ImmutableArray<PageUnit> units) => string.Join(' ', units.Select(u => u.Candidates.Length));

    private static ImmutableArray<PageUnit> Apart(ImmutableArray<PageUnit> units, double least) =>
        [.. units.Select(u => u.IsLead ? Keep(u, least, double.MaxValue) : Keep(u, 0, Math.Max(Smallest(u), least / PlanJudge.TwoSteps)))];

    /// <summary>The smallest sizes that the lead may be given.</summary>
    private static IEnumerable<double> LeastSizes(PageUnit lead, PageUnit[] others)
    {
        var above = others.Max(Smallest) * PlanJudge.TwoSteps;
        double[] wanted = [others.Max(Largest) * PlanJudge.TwoSteps, Sizes(lead).Where(s => s >= above).DefaultIfEmpty(Largest(lead)).Min()];
        return wanted.Where(size => size <= Largest(lead)).Distinct();
    }

    private static PageUnit Keep(PageUnit unit, double least, double most) =>
        unit with { Candidates = unit.Candidates.RemoveAll(c => Size(c) is var size and > 0 && (size < least || size > most)) };

    private static double Largest(PageUnit unit) => Sizes(unit).DefaultIfEmpty(0).Max();

    private static double Smallest(PageUnit unit) => Sizes(unit).DefaultIfEmpty(0).Min();

    private static IEnumerable<double> Sizes(PageUnit unit) => unit.Candidates.Select(Size).Where(s => s > 0);

    private static double Size(Candidate candidate) => candidate.Form is StoryForm story ? story.Head.Size : 0;
}
