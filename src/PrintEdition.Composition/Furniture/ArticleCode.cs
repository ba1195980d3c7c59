using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Layouts;

namespace PrintEdition.Composition.Furniture;

/// <summary>The QR code at an article's end: how many rows of its last leg it takes.</summary>
internal static class ArticleCode
{
    /// <summary>A module is about 0.45 mm: a phone held over the page reads it, and no code is larger than it needs to be.</summary>
    private const double Module = 0.45 * 72 / 25.4;

    /// <summary>Smaller squares look like a smudge.</summary>
    private const int FewestRows = 4;

    /// <summary>Larger squares are no longer a foot to a story.</summary>
    private const int MostRows = 12;

    /// <summary>The rows; 0 where the layout wants no codes, the article has no address, or its code would be wider than a column.</summary>
    public static int Rows(StoryCopy copy, Layout layout)
    {
        if (layout.Furniture.Qr != QrUse.Articles || copy.Article.Link is not { } address || copy.Articles.Length > 1)
        {
            return 0;
        }

        var rows = Math.Max(FewestRows, (int)Math.Ceiling(QrEncoder.Encode(address).Size * Module / layout.Grid.Leading));
        return rows <= MostRows && rows * layout.Grid.Leading <= layout.Grid.Characters * layout.Styles.Body.Size ? rows : 0;
    }
}
