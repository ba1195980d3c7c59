using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>What stands on the printed pages beside the stories, in one document at the end: weather, notices, advertisements.</summary>
internal static class NoticesPage
{
    /// <summary>The document's bytes.</summary>
    public static byte[] Write(Book book, BookNotices notices) => XhtmlPage.Write(book, Words.Notices, "notices", page =>
    {
        page.Line("h1", Words.Notices);
        foreach (var box in notices.Boxes)
        {
            WriteBox(page, box);
        }
    });

    private static void WriteBox(MarkupWriter page, BookBox box)
    {
        using (page.Block("section", ("class", "box " + ClassOf(box.Source.Kind))))
        {
            if (LabelOf(box.Source.Kind) is { } label)
            {
                page.Line("p", label, ("class", "label"));
            }

            WriteTitle(page, box.Source);
            FigureMarkup.Write(page, box.Picture is { } picture ? [picture] : []);
            foreach (var line in box.Source.Lines.Where(Titles.IsGiven))
            {
                page.Line("p", line);
            }
        }
    }

    private static void WriteTitle(MarkupWriter page, Box box)
    {
        var address = box.Link is { } link ? WebAddress.Of(link) : null;
        if (Titles.FirstGiven(box.Title, address) is not { } title)
        {
            return;
        }

        using (page.Line("h2"))
        {
            if (address is null)
            {
                page.WritePhrases(title);
                return;
            }

            using (page.Inline("a", ("href", address)))
            {
                page.WritePhrases(title);
            }
        }
    }

    private static string? LabelOf(BoxKind kind) => kind switch
    {
        BoxKind.Advertisement => Words.Advertisement,
        BoxKind.PublicService => Words.PublicService,
        _ => null,
    };

    private static string ClassOf(BoxKind kind) => kind switch
    {
        BoxKind.Slogan => "slogan",
        BoxKind.Weather => "weather",
        BoxKind.House => "house",
        BoxKind.PublicService => "public-service",
        BoxKind.Advertisement => "advertisement",
        _ => "notice",
    };
}
