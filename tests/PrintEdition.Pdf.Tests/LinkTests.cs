using System.Text;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace PrintEdition.Pdf.Tests;

/// <summary>pdf.md 4, typography rule 24: web addresses are links that open, and nothing else opens.</summary>
public class LinkTests
{
    private const string Site = "https://www.weichuan.example/dukou?ban=1&y=(2)";

    [Fact]
    public void Each_area_is_a_link_where_its_characters_stand()
    {
        var pdf = Proof.Of([.. Proof.Paragraph("苇川日报网站", 3), Link(20, 11, 30, Site), Link(20, 25, 20, Site)], [Link(5, 5, 10, "mailto:a@weichuan.example")]).Pdf();

        using var document = PdfDocument.Open(pdf);
        Assert.Equal(
            ["(20, 279) 30 × 10 https://www.weichuan.example/dukou?ban=1&y=%282%29", "(20, 265) 20 × 10 https://www.weichuan.example/dukou?ban=1&y=%282%29"],
            document.GetPage(1).GetHyperlinks().Select(l => $"({l.Bounds.Left:0}, {l.Bounds.Bottom:0}) {l.Bounds.Width:0} × {l.Bounds.Height:0} {l.Uri}"));
        Assert.Equal("mailto:a@weichuan.example", Assert.Single(document.GetPage(2).GetHyperlinks()).Uri);
    }

    [Fact]
    public void A_link_has_no_border_and_is_kept_when_printed() => Assert.Contains(
        "<</Type /Annot/Subtype /Link/Rect [20 279 50 289]/Border [0 0 0]/F 4/Contents (https://a.example/)/StructParent 1/A <</S /URI/URI <" + Convert.ToHexString(Encoding.ASCII.GetBytes("https://a.example/")) + ">>>>>",
        Proof.Of([Link(20, 11, 30, "https://a.example/")]).Plain(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:app.alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    [InlineData("https://")]
    [InlineData("https://a.example/ b")]
    [InlineData("")]
    public void Other_addresses_open_nothing(string address) =>
        Assert.DoesNotContain("/Annot", Proof.Of([Link(20, 11, 30, address)]).Plain(), StringComparison.Ordinal);

    /// <summary>pdf.md 4: jump lines and indexes lead to the page and place they name, forwards and backwards.</summary>
    [Fact]
    public void A_link_inside_the_edition_leads_to_its_page_and_place()
    {
        var pdf = Proof.Of([new PageLinkItem(Tag.Artifact, new Rect(20, 11, 30, 10), 2, 106)], [new PageLinkItem(Tag.Artifact, new Rect(5, 5, 10, 10), 1, 0)]).Pdf();

        using var document = PdfDocument.Open(pdf);
        Assert.Equal([(2, 200.0), (1, 300.0)], document.GetPages().Select(p => Target(Assert.Single(p.GetAnnotations()))));
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);

        static (int, double?) Target(Annotation annotation) => Assert.IsType<GoToAction>(annotation.Action).Destination is var to ? (to.PageNumber, to.Coordinates.Top) : default;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_link_to_a_page_that_is_not_there_opens_nothing(int page) =>
        Assert.DoesNotContain("/Annot", Proof.Of([new PageLinkItem(Tag.Artifact, new Rect(20, 11, 30, 10), page, 0)]).Plain(), StringComparison.Ordinal);

    [Fact]
    public void A_link_without_text_says_what_it_is_to_blind_readers()
    {
        var pdf = Proof.Of([Link(20, 11, 30, "https://a.example/") with { Alt = "二维码：a.example" }]).Pdf();

        using var document = PdfDocument.Open(pdf);
        Assert.Equal("二维码：a.example", Assert.Single(document.GetPage(1).GetAnnotations()).Content);
    }

    [Fact]
    public void The_file_is_valid_to_readers()
    {
        var pdf = Proof.Of([.. Proof.Paragraph("苇川日报网站", 3), Link(20, 11, 30, Site), new DotItem(Tag.Artifact, 25, 33, 0.8, Colour.Black)]).Pdf();

        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(pdf, "qpdf", "--check", "{pdf}"), StringComparison.Ordinal);
        Assert.Contains(Site.Replace("(2)", "%282%29", StringComparison.Ordinal), Tool.Run(pdf, "pdfinfo", "-url", "{pdf}"), StringComparison.Ordinal);
    }

    private static LinkItem Link(double x, double y, double width, string address) => new(Tag.Artifact, new Rect(x, y, width, 10), address);
}
