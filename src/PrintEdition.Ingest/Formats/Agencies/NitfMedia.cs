using System.Globalization;
using PrintEdition.Ingest.Markup;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>
/// A picture of NITF: its references are one picture in several files, of which the one beside the item is taken, else the widest; its
/// captions are one.
/// </summary>
internal static class NitfMedia
{
    /// <summary>Leaves one file and one caption in every picture of a text.</summary>
    public static void Simplify(MarkupElement text)
    {
        foreach (var media in text.Within().Where(e => e.Name == "figure").ToArray())
        {
            var best = Best([.. media.Elements.Where(e => e.Name == "img")]);
            var caption = JoinCaptions([.. media.Elements.Where(e => e.Name == "figcaption")]);
            media.Children.RemoveAll(c => c is MarkupElement e && e.Name switch
            {
                "img" => e != best,
                "figcaption" => e != caption,
                "object" => best is not null,
                _ => false,
            });
        }
    }

    private static bool EndsWithMark(string caption) => caption.TrimEnd() is [.., var last] && char.IsPunctuation(last);

    private static MarkupElement? Best(MarkupElement[] files)
    {
        var pictures = files.Where(f => !string.IsNullOrWhiteSpace(f["src"]) && f["mime-type"]?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) != false).ToArray();
        return pictures.OrderBy(f => LocalPicture.PathOf(f["src"]!) is null).ThenByDescending(WidthOf).FirstOrDefault();
    }

    private static int WidthOf(MarkupElement file) => int.TryParse(file["width"], NumberStyles.None, CultureInfo.InvariantCulture, out var width) ? width : 0;

    /// <summary>The first caption with the words of all; null for none.</summary>
    private static MarkupElement? JoinCaptions(MarkupElement[] captions)
    {
        var isOpen = captions.Length > 0 && !EndsWithMark(PlainText.Of(captions[0]));
        foreach (var further in captions.Skip(1))
        {
            captions[0].Children.Add(new MarkupText(isOpen ? "；" : " "));
            captions[0].Children.AddRange(further.Children);
            isOpen = !EndsWithMark(PlainText.Of(further));
        }

        return captions.FirstOrDefault();
    }
}
