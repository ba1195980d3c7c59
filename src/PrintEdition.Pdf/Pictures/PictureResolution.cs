using PrintEdition.Model;

namespace PrintEdition.Pdf.Pictures;

/// <summary>How fine pictures are where they stand.</summary>
/// <param name="Dpi">Pixels to the inch that finer pictures are reduced to.</param>
/// <param name="TooFine">A picture with over this many times as many, along one side, is reduced.</param>
/// <param name="TooFineForPassing">The same for a JPEG that could go in untouched: coding it again costs quality too.</param>
public sealed record PictureResolution(double Dpi, double TooFine, double TooFineForPassing)
{
    /// <summary>The least and most pixels to the inch: coarser is no picture, finer no press shows.</summary>
    public const int Least = 30;

    /// <inheritdoc cref="Least"/>
    public const int Most = 2400;

    /// <summary>What is as good as the resolution asked for.</summary>
    private const double Same = 1.01;

    /// <summary>What newsprint shows; a picture that is a little finer is left as it is, less is not worth the blur.</summary>
    public static PictureResolution Newsprint { get; } = new(200, 1.5, 2.5);

    /// <summary>Pixels to the inch below which the screen of a newspaper press, with 100 lines to the inch, shows single pixels.</summary>
    private const double Coarse = 100;

    /// <summary>Pixels to the inch below which details are lost: one and a half for each line of that screen.</summary>
    private const double Soft = 150;

    /// <summary>How much it matters that a picture is so fine; null when it is fine enough.</summary>
    public static Severity? SeverityOf(double dpi) => dpi < Coarse ? Severity.Warning : dpi < Soft ? Severity.Note : null;

    /// <summary>What such a picture looks like, and what to do.</summary>
    public static string Words(double dpi) =>
        $"{(dpi < Coarse ? "single pixels can be seen" : "newsprint shows no more, but better paper does")}; take a larger picture, or print it smaller";

    /// <summary>No picture is finer than this.</summary>
    public static PictureResolution AtMost(double dpi) => new(dpi, Same, Same);
}
