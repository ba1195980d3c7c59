using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Furniture;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Pictures;

/// <summary>Sizes an article's pictures over its legs: whole rows high, cropped a little where that fits better.</summary>
internal sealed class PictureSetter(Typesetter typesetter, Layout layout, string language)
{
    /// <summary>A picture loses at most this part of its width or height to the crop, where its edition says nothing else.</summary>
    private const double LargestCrop = 0.16;

    /// <summary>Losing a tenth of the picture costs as much as a step of headline size.</summary>
    private const double CropCost = 16;

    /// <summary>Under this many rows a picture is a stamp.</summary>
    private const int FewestRows = 6;

    /// <summary>A picture block taller than this part of the page leaves no room for stories.</summary>
    private const double LargestPart = 0.5;

    /// <summary>Rows that a picture leaves under the masthead of a small page for its caption, a headline, and text up to the jump.</summary>
    private const int RowsForStory = 14;

    /// <summary>The ways to show the pictures over <paramref name="covered"/> of the legs.</summary>
    public IEnumerable<PictureBlock> Blocks(Article article, LegSet legs, int covered)
    {
        var pictures = article.Pictures.Select((picture, index) => (picture, index)).Where(p => p.picture.File is not null).ToArray();
        var width = (covered * legs.Measure) + ((covered - 1) * legs.Gutter);
        var natural = pictures.Sum(p => NaturalRows(p.picture.File!, width));
        var limits = pictures.Select(p => CropLimits.Of(p.picture, LargestCrop)).Aggregate((a, b) => a.And(b));
        var fewest = (int)Math.Ceiling(natural * (1 - limits.Down));
        var least = Math.Max(pictures.Length * FewestRows, fewest);
        var most = Math.Min(Math.Max(fewest, (int)(natural * (1 + limits.Across))), MostRows);
        if (most < least)
        {
            // A picture too tall or too flat for its place: shown as large as the place allows, cropped as far as it must be.
            least = most = Math.Clamp(most, 1, Math.Max(1, least));
        }

        for (var rows = least; rows <= most; rows++)
        {
            yield return Block(article, legs, covered, width, rows / natural, pictures);
        }
    }

    private PictureBlock Block(
        Article article, LegSet legs, int covered, double width, double scale, (Picture Picture, int Index)[] pictures)
    {
        var sized = pictures.Select(p => Size(article, p.Picture, p.Index, width, scale)).ToImmutableArray();
        var rows = sized.Sum(p => p.Rows + p.Caption.Length + PictureBlock.WhiteRows);
        var cost = sized.Sum(p => CropCost * (1 - (p.Fit.Crop.Width * p.Fit.Crop.Height)));
        return new PictureBlock(legs.Count - covered, covered, width, rows, sized, cost);
    }

    private SizedPicture Size(Article article, Picture picture, int index, double width, double scale)
    {
        var rows = Math.Max(1, (int)Math.Round(NaturalRows(picture.File!, width) * scale));
        var height = rows * layout.Grid.Leading;
        var fit = PictureFit.Of(picture, CropLimits.Of(picture, LargestCrop), width, height);
        return new SizedPicture(picture, index, fit, rows, Caption(article, picture, width));
    }

    private int MostRows => Math.Min((int)(layout.Grid.Rows * LargestPart), Math.Max(FewestRows, layout.Grid.Rows - layout.Furniture.MastheadRows - RowsForStory));

    private double NaturalRows(PictureFile file, double width) => width * file.Height / file.Width / layout.Grid.Leading;

    private ImmutableArray<Line> Caption(Article article, Picture picture, double width)
    {
        var credit = picture.Credit is null || (picture.Caption is null && article.Kind == ArticleKind.PictureStory) ? "" : FurnitureText.InBrackets(picture.Credit, language);
        var text = (picture.Caption + credit).TrimStart();
        return text.Length == 0
            ? []
            : typesetter.Shape([new StyledText(text, layout.Styles.Caption)], layout.Text.Line(language))
                .Break(width)!.Lines;
    }
}
