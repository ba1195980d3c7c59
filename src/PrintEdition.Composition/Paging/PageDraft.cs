using System.Collections.Immutable;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Paging;

/// <summary>A page with its modules placed, before it is painted.</summary>
/// <param name="Number">Page number from 1.</param>
/// <param name="Section">Section name.</param>
/// <param name="HasMasthead">Whether it carries the nameplate (else the band).</param>
/// <param name="Ear">What stands in the ear, null when there is none.</param>
/// <param name="FirstRow">First row under masthead or band.</param>
/// <param name="Modules">Modules in reading order.</param>
/// <param name="Divisions">Rules between modules side by side.</param>
/// <param name="BlankRows">Rows left blank at the foot.</param>
internal sealed record PageDraft(
    int Number,
    string Section,
    bool HasMasthead,
    SetModule? Ear,
    int FirstRow,
    ImmutableArray<SetModule> Modules,
    ImmutableArray<Division> Divisions,
    int BlankRows)
{
    /// <summary>What is fixed on the page before its stories come; part of the modules of a finished page.</summary>
    public ImmutableArray<SetModule> Fixed { get; init; } = [];

    /// <summary>What the stories may take.</summary>
    public required Hole Hole { get; init; }

    /// <summary>Faults of its stories that everybody sees: tombstones, stacked headlines, holes.</summary>
    public int Faults { get; init; }

    /// <summary>The page with notices in place of stories: there are none, or its boxes leave too little for the one whose turn it is.</summary>
    public PageDraft WithoutStories() => this with
    {
        Modules = [.. Fixed, .. Hole.Parts.Select(p => new SetModule(new NoticeForm(p.Rows), p, null, int.MaxValue))],
    };

    /// <summary>Cells that notices take.</summary>
    public int NoticeCells => Modules.Where(m => m.Form is NoticeForm).Sum(m => m.Cells.Rows * m.Cells.Columns);

    /// <summary>Ear and modules in reading order.</summary>
    public IEnumerable<SetModule> InOrder => (Ear is null ? Modules : [Ear, .. Modules]).OrderBy(m => m.Order);

    /// <summary>Rows of the notice at the foot, 0 where there is none.</summary>
    public int NoticeRows => Modules.Where(m => m.Form is NoticeForm).Sum(m => m.Cells.Rows);
}
