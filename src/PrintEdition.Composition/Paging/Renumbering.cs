using System.Collections.Immutable;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Paging;

/// <summary>Gives a run's pages other numbers: in the folio, and where stories go on and come from.</summary>
/// <param name="pages">What is added to each number.</param>
internal sealed class Renumbering(int pages)
{
    /// <summary>The run some pages further on.</summary>
    public RunPages Of(RunPages run) => run with
    {
        Pages = [.. run.Pages.Select(Of)],
        Left = [.. run.Left.Select(slug => slug with { Part = Of(slug.Part) })],
    };

    private PageDraft Of(PageDraft page) => page with { Number = page.Number + pages, Modules = [.. page.Modules.Select(Of)] };

    private SetModule Of(SetModule module) =>
        module.Form is StoryForm { Part.IsWhole: false } story ? module with { Form = story with { Part = Of(story.Part) } } : module;

    private Part Of(Part part) => part with { From = Of(part.From), To = Of(part.To) };

    /// <summary>0 is no page.</summary>
    private int Of(int page) => page == 0 ? 0 : page + pages;
}
