using PrintEdition.Composition.Display;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints QR codes as modules on white, quiet zone kept; each is a link too.</summary>
internal static class QrPainter
{
    /// <summary>Modules smaller than 0.35 mm run into each other on newsprint.</summary>
    private const double SmallestModule = 0.35 * 72 / 25.4;

    /// <summary>Whether a camera can read the address's code in a square of a side in points.</summary>
    public static bool IsReadable(string address, double side) => side / QrEncoder.Encode(address).Size >= SmallestModule;

    /// <summary>The code's items.</summary>
    /// <param name="address">The address, in ASCII.</param>
    /// <param name="square">The square it fills, quiet zone included.</param>
    /// <param name="language">Of the words for blind readers.</param>
    /// <param name="articleId">The article that it leads to; empty for the paper.</param>
    public static IEnumerable<DrawItem> Paint(string address, Rect square, string language, string articleId = "")
    {
        var code = new Furnishing(FurnishingKind.Code, articleId);
        var alt = FurnitureText.QrAlt(address, language);
        return
        [
            new FillItem(Tag.Artifact, square, Colour.White),
            new QrItem(Tag.Artifact, square, QrEncoder.Encode(address), alt) { Furnishing = code },
            new LinkItem(Tag.Artifact, square, address) { Alt = alt, Furnishing = code },
        ];
    }
}
