using PrintEdition.Composition.Boxes;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Composition.Search;

namespace PrintEdition.Composition.Paging;

/// <summary>The tools a page is made with, wired once for an edition.</summary>
internal sealed record Desk(
    PageGrid Grid,
    Layout Layout,
    HoleSearch Search,
    UnitMaker Maker,
    HeadChoice Heads,
    FillerSetter Fillers,
    EarSetter Ears,
    IndexSetter Index,
    BoxSetter Boxes,
    PageFrames Frames)
{
    /// <summary>The first row for stories: under the nameplate on a front page, under the band on others.</summary>
    public int FirstRow(bool hasMasthead) => hasMasthead ? Layout.Furniture.MastheadRows : Layout.Furniture.BandRows;
}
