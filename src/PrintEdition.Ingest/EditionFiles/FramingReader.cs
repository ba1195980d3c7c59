using System.Globalization;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads how a picture may be cropped: <c>focus: [x, y]</c>, <c>faces: [[x, y, width, height], …]</c>, <c>crop: 0.1</c>; all are shares of the picture.</summary>
internal static class FramingReader
{
    /// <summary>Shares have so many decimal places: a ten-thousandth of a picture is less than a pixel on paper.</summary>
    private const int Places = 4;

    /// <summary>Edges that are given in rounded shares may miss the picture's by this.</summary>
    private const double Tolerance = 0.0002;

    /// <summary>Reads a picture's keys; a bad value is a fault and counts as not given.</summary>
    public static PictureFraming Read(Fields picture) => new()
    {
        Focus = Focus(picture),
        Faces = [.. picture.List("faces").Select(face => Face(picture, face)).OfType<PictureArea>()],
        Crop = Crop(picture),
    };

    private static PicturePoint? Focus(Fields picture)
    {
        if (picture["focus"] is not { } node)
        {
            return null;
        }

        if (Shares(node, 2) is [var x, var y])
        {
            return new PicturePoint(x, y);
        }

        picture.Fault(node, "PE1204", "'focus' must be two shares of the picture's width and height, 0 to 1 each, such as [0.5, 0.4]");
        return null;
    }

    private static PictureArea? Face(Fields picture, YamlNode node)
    {
        if (Shares(node, 4) is [var x, var y, var width and > 0, var height and > 0] && x + width <= 1 + Tolerance && y + height <= 1 + Tolerance)
        {
            return new PictureArea(x, y, Math.Min(width, 1 - x), Math.Min(height, 1 - y));
        }

        picture.Fault(node, "PE1204", "a face must be four shares of the picture, left, top, width, height, and lie inside it, such as [0.4, 0.2, 0.1, 0.15]");
        return null;
    }

    private static double? Crop(Fields picture)
    {
        if (picture["crop"] is not { } node)
        {
            return null;
        }

        if (Share(node) is { } crop and <= PictureFraming.MostCrop)
        {
            return crop;
        }

        picture.Fault(node, "PE1204", string.Create(
            CultureInfo.InvariantCulture, $"'crop' must be the largest part of a side that may be cut, from 0 (none) to {PictureFraming.MostCrop}, such as 0.1"));
        return null;
    }

    private static double[]? Shares(YamlNode node, int count)
    {
        if (node is not YamlSequenceNode list || list.Children.Count != count)
        {
            return null;
        }

        var shares = list.Children.Select(Share).OfType<double>().ToArray();
        return shares.Length == count ? shares : null;
    }

    private static double? Share(YamlNode node) =>
        node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1
            ? Math.Round(share, Places)
            : null;
}
