using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Plans;

/// <summary>Says where pages made by a plan are not quite what it says, or where it leaves something open.</summary>
internal static class PlanRemarks
{
    /// <summary>Notes on a block that is set: rows that stay blank, a cut in another line.</summary>
    public static IEnumerable<Diagnostic> Of(PlannedBlock block, SetModule module, int page)
    {
        if (module.HasHole)
        {
            var rows = module.Text!.Blank / ((StoryForm)module.Form).Legs.Count;
            yield return new Diagnostic(
                "PE3411", Severity.Note, $"'{block.Id}' leaves about {PlanWords.Count(rows, "row")} of its rectangle on page {page} blank; give it fewer rows", block.PlaceOf("rows"));
        }

        if (block.Until is { } wanted && PlanMaker.CutOf(module.Text!) is var cut && cut != wanted)
        {
            yield return new Diagnostic(
                "PE3411",
                Severity.Note,
                $"'{block.Id}' goes on after line {cut.Line} of paragraph {cut.Paragraph}, the plan has it after line {wanted.Line} of paragraph {wanted.Paragraph}: text or rectangle have changed; nothing to do if the cut is good",
                block.PlaceOf("until"));
        }
    }

    /// <summary>A note for each article that the plan does not speak of and that stands somewhere.</summary>
    public static IEnumerable<Diagnostic> Strays(Edition edition, Whereabouts whereabouts, IReadOnlySet<string> planned, EditionPlan plan) =>
        from article in edition.Articles
        where !planned.Contains(article.Id)
        let places = whereabouts.Of(article.Id)
        where !places.IsEmpty
        let page = places[0].Page
        select new Diagnostic(
            "PE3412",
            Severity.Note,
            $"'{article.Id}' is not in the plan; it stands on page {page}, {(page <= plan.Pages.Max(p => p.Number) ? "in room that the plan leaves" : "behind the plan's")}: give it a block to say where, or put it under held-over",
            article.Place);
}
