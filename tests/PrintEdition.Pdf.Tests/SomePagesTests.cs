using System.Text.RegularExpressions;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace PrintEdition.Pdf.Tests;

/// <summary>A file with some pages of an edition (issue: <c>--pages RANGE</c>): they are as in the whole file, and nothing leads to the others.</summary>
public partial class SomePagesTests
{
    private static readonly HashSet<int> Chosen = [2, 3, 5];

    private static ComposedEdition Whole => Samples.SixtyStories.Value;

    /// <summary>Pages on which stories go on whose headline is not on any of them.</summary>
    internal static HashSet<int> OnWhichStoriesGoOn(ComposedEdition edition)
    {
        var pages = edition.Articles.SelectMany(a => a.JumpPages).ToHashSet();
        Assert.Contains(edition.Articles, a => !pages.Contains(a.Page) && a.JumpPages.Length > 0);
        return pages;
    }

    [Fact]
    public void The_pages_read_as_in_the_whole_file()
    {
        var whole = Readers.PopplerRaw(Whole.Pdf());

        Assert.Equal(Chosen.Select(n => whole[n - 1]), Readers.PopplerRaw(Whole.Only(Chosen).Pdf()));
    }

    /// <summary>ISO 32000-1, 12.4.2: a reader's page field shows the numbers of the folios.</summary>
    [Fact]
    public void They_keep_their_numbers() => Assert.Contains(
        "/Nums [0 <</S /D/St 2>> 2 <</S /D/St 5>>]", Whole.Only(Chosen).Plain(), StringComparison.Ordinal);

    [Fact]
    public void Links_to_other_pages_are_left_out()
    {
        ComposedEdition edition = Proof.Of([To(2), To(3)], [To(1), To(3)], [To(1), To(2)]);

        using var document = PdfDocument.Open(edition.Only(new HashSet<int> { 1, 3 }).Pdf());

        Assert.Equal([2, 1], document.GetPages().Select(p => Assert.IsType<UglyToad.PdfPig.Actions.GoToAction>(Assert.Single(p.GetAnnotations()).Action).Destination.PageNumber));

        static PageLinkItem To(int page) => new(Tag.Artifact, new Rect(20, 11, 30, 10), page, 0);
    }

    /// <summary>Stories that stand on the pages, those too that start elsewhere, and no others.</summary>
    [Fact]
    public void The_outline_has_the_stories_of_the_pages()
    {
        var pages = OnWhichStoriesGoOn(Whole);
        var numbers = pages.Order().ToList();

        using var document = PdfDocument.Open(Whole.Only(pages).Pdf());

        Assert.True(document.TryGetBookmarks(out var bookmarks));
        var expected = Whole.Articles.Select(a => (a.Article.Headline.Headline, Pages: new[] { a.Page }.Concat(a.JumpPages).Where(pages.Contains))).Where(a => a.Pages.Any());
        Assert.Equal(
            expected.Select(a => (a.Headline, numbers.IndexOf(a.Pages.First()) + 1)),
            bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Where(n => n.IsLeaf).Select(n => (n.Title, n.PageNumber)));
    }

    /// <summary>A story that goes on is opened above its first line there.</summary>
    [Fact]
    public void A_story_that_goes_on_is_opened_where_it_does()
    {
        var story = Whole.Articles.First(a => a.JumpPages.Length > 0);
        var page = story.JumpPages[0];

        var there = Assert.Single(Whole.Only(new HashSet<int> { page }).Articles, a => a.Article.Id == story.Article.Id);

        var first = Whole.Pages[page - 1].Lines.First(l => l.Tag.ArticleId == story.Article.Id);
        Assert.Equal((page, 0), (there.Page, there.JumpPages.Length));
        Assert.InRange(there.Area.Y, first.Baseline - 40, first.Baseline);
        Assert.All(there.Legs, l => Assert.Equal(page, l.Page));
    }

    /// <summary>pdf.md 3: the structure has the text of the pages and no empty elements for the rest.</summary>
    [Fact]
    public void The_structure_is_that_of_the_pages()
    {
        using var pdf = new PdfFile(Whole.Only(Chosen).Pdf());

        Assert.All(pdf.Elements, e => Assert.True(e.Children.Count + e.Content.Count + e.Objects.Count > 0, $"{e.Type} is empty"));
        Assert.Equal(Whole.Articles.Count(a => new[] { a.Page }.Concat(a.JumpPages).Any(Chosen.Contains)), pdf.Elements.Count(e => e.Type == "Art"));
    }

    /// <summary>Glyphs of the other pages are not in the file.</summary>
    [Fact]
    public void Faces_have_the_glyphs_of_the_pages()
    {
        var edition = Proof.Of(Proof.Paragraph("一", 3), Proof.Paragraph("二", 3));

        Assert.Contains("<4E00>", edition.Plain(), StringComparison.Ordinal);
        Assert.DoesNotContain("<4E00>", edition.Only(new HashSet<int> { 2 }).Plain(), StringComparison.Ordinal);
    }

    /// <summary>Matterhorn 14-002: where a story's headline is on another page, its subheads are the highest headings there are.</summary>
    [Fact]
    public void Subheads_of_a_story_without_its_headline_are_its_highest_headings()
    {
        var page = Whole.Articles.First(a => a.JumpPages.Length > 0).JumpPages[0];

        using var pdf = new PdfFile(Whole.Only(new HashSet<int> { page }).Pdf());

        Assert.Equal("河岸边的旧码头", pdf.TextsOf("H1").First());
    }

    [Fact]
    public void All_pages_are_the_whole_file() => Assert.Equal(Whole.Pdf(), Whole.Only(Whole.Pages.Select(p => p.Number).ToHashSet()).Pdf());

    [Fact]
    public void The_file_is_valid()
    {
        var pdf = Whole.Only(Chosen).Pdf();

        Assert.Contains("is a valid PDF/A-1b file", Preflight.Verdict(pdf), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Assert.Equal(Chosen.Count, PageCount().Count(Tool.Run(pdf, "mutool", "pages", "{pdf}")));
    }

    [GeneratedRegex("<page ")]
    private static partial Regex PageCount();
}
