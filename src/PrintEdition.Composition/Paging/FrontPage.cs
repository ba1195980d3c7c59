using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Opens the pages that runs begin on: the first with masthead, ear and index, the others with a band; boxes at their places.</summary>
internal sealed class FrontPage(Desk desk, Edition edition)
{
    /// <summary>The first page of a run, empty.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="section">Its section's name.</param>
    /// <param name="stories">The run's stories; a filler that stands in the ear is taken out.</param>
    /// <param name="withIndex">Whether the first page of the edition has an index.</param>
    public PageDraft Open(int number, string section, List<StoryCopy> stories, bool withIndex)
    {
        var filler = stories.Count > 1 ? stories.Find(s => s.Article is { Kind: ArticleKind.Filler, Wishes.IsEmpty: true }) : null;
        var page = Open(number, section, filler?.Article, withIndex);
        if (page.Ear?.Form is FillerForm)
        {
            stories.Remove(filler!);
        }

        return page;
    }

    /// <summary>The same with a filler for the ear, which has it where nothing else is wanted there and it fits.</summary>
    public PageDraft Open(int number, string section, Article? filler, bool withIndex)
    {
        var isFront = IsFront(number);
        var index = withIndex && number == 1;
        var ear = isFront ? Ear(filler, index && desk.Layout.Furniture.Index == IndexPlace.Ear) : null;
        var row = desk.FirstRow(isFront);
        var strip = index && ear?.Form is not IndexForm ? desk.Index.Strip(row) : null;
        var firstRow = row + (strip is null ? 0 : IndexSetter.StripRows);
        var frame = desk.Frames.Of(number, firstRow);
        return new PageDraft(number, section, isFront, ear, firstRow, [], [], 0) { Fixed = strip is null ? frame.Fixed : frame.Fixed.Insert(0, strip), Hole = frame.Hole };
    }

    /// <summary>A page behind the last story, that a box takes whole.</summary>
    public PageDraft OpenWithoutStories(int number)
    {
        var row = desk.FirstRow(false);
        var frame = desk.Frames.Of(number, row);
        return new PageDraft(number, "", false, null, row, frame.Fixed, [], 0) { Hole = frame.Hole };
    }

    /// <summary>What furniture and boxes leave of a page, the index not counted.</summary>
    public Hole HoleOf(int number) => desk.Frames.Of(number, desk.FirstRow(IsFront(number))).Hole;

    private bool IsFront(int number) => number == 1 && edition.Masthead.PaperName.Length > 0;

    /// <summary>What the edition wants in the ear, else the index, else the filler.</summary>
    private SetModule? Ear(Article? filler, bool withIndex)
    {
        var given = edition.Boxes.Where(b => b.Place == BoxPlace.Ear).Select(desk.Ears.Of).FirstOrDefault(e => e is not null);
        return given ?? (withIndex ? desk.Index.Ear() : null) ?? (filler is null ? null : desk.Ears.Of(filler));
    }
}
