using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>Pictures with their words.</summary>
internal static class FigureMarkup
{
    /// <summary>Writes the pictures that there are.</summary>
    public static void Write(MarkupWriter page, IEnumerable<BookPicture> pictures)
    {
        foreach (var picture in pictures.Where(p => p.Image is not null))
        {
            using (page.Block("figure"))
            {
                page.Void("img", ("src", picture.Image!.File), ("alt", picture.Alt));
                WriteCaption(page, "figcaption", picture.Source);
            }
        }
    }

    /// <summary>Writes the words of pictures that were not delivered, which still belong to the story.</summary>
    public static void WriteMissing(MarkupWriter page, IEnumerable<BookPicture> pictures)
    {
        foreach (var picture in pictures.Where(p => p.Image is null))
        {
            WriteCaption(page, "p", picture.Source);
        }
    }

    private static void WriteCaption(MarkupWriter page, string element, Picture picture)
    {
        var (caption, credit) = (Titles.FirstGiven(picture.Caption), Titles.FirstGiven(picture.Credit));
        if (caption is null && credit is null)
        {
            return;
        }

        if (caption is null)
        {
            page.Line(element, $"（{credit}）", ("class", "credit"));
            return;
        }

        using (page.Line(element, ("class", "caption")))
        {
            page.Text(caption);
            if (credit is not null)
            {
                page.Run("span", $"（{credit}）", ("class", "credit"));
            }
        }
    }
}
