using System.Buffers.Binary;

namespace PrintEdition.Typography.Fonts;

/// <summary>How heavy a face is, on the scale of OpenType's <c>usWeightClass</c>: 1 to 1000, regular 400, bold 700.</summary>
public static class FaceWeight
{
    private const int Regular = 400;

    /// <summary>An italic is farther from an upright regular than any upright weight.</summary>
    private const int Italic = 1000;

    private const int WeightOffset = 4;

    /// <summary>The weight: the place on the axis <c>wght</c> when the face has one, else what OS/2 says; 400 when that is missing.</summary>
    public static int Of(FontFace face) => Of(face, face.Record);

    /// <summary>How far a face is from an upright regular one.</summary>
    internal static int DistanceFromRegular(FontFace face, FaceRecord record)
    {
        var isItalic = record.Style.Contains("Italic", StringComparison.OrdinalIgnoreCase) || record.Style.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return Math.Abs(Of(face, record) - Regular) + (isItalic ? Italic : 0);
    }

    private static int Of(FontFace face, FaceRecord record)
    {
        var axis = record.Axes.FirstOrDefault(a => a.Tag == "wght");
        return axis.Tag is not null
            ? (int)axis.Value
            : face.TableOf("OS/2") is { Length: >= WeightOffset + 2 } table ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(WeightOffset)) : Regular;
    }
}
