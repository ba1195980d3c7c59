using System.Globalization;
using PrintEdition.Composition.Paging;
using PrintEdition.Model;

namespace PrintEdition.Composition.Quality;

/// <summary>Says which stories the given number of pages does not hold: nothing is left out in silence.</summary>
internal static class HeldOver
{
    /// <summary>A warning for each story that is held over.</summary>
    public static IEnumerable<Diagnostic> In(Pagination made) => made.HeldOver.Select(a => new Diagnostic(
        "PE3303", Severity.Warning, $"{Name(a)} is held over{Reason(made, a)}", a.Place));

    private static string Reason(Pagination made, Article article) => made.Planned.Contains(article.Id)
        ? ", as the plan says; take it out of held-over to print it"
        : $": {Pages(made.Pages.Length)} no room for it beside more important stories; give more pages, a higher priority, or shorten others";

    /// <summary>An error for an edition none of whose stories the pages hold.</summary>
    public static IEnumerable<Diagnostic> All(Pagination made) => made.HeldOver.Select(a => new Diagnostic(
        "PE3203", Severity.Error, $"{Name(a)} is longer than all the pages that are asked for, and there is no other story that fits; give more pages, or shorten it", a.Place));

    private static string Pages(int count) => count == 1 ? "the one page has" : $"the {count.ToString(CultureInfo.InvariantCulture)} pages have";

    private static string Name(Article article) => article.Headline.Headline.Length > 0 ? $"'{article.Id}', '{article.Headline.Headline}'," : $"'{article.Id}'";
}
