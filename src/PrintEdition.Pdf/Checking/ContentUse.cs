using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Ways in which a page may say colours.</summary>
[Flags]
internal enum ColourKinds
{
    /// <summary>None, greys and inks.</summary>
    None = 0,

    /// <summary>DeviceRGB: what it is depends on the device.</summary>
    DeviceRgb = 1,

    /// <summary>Red, green and blue, or Lab, whose meaning is said.</summary>
    MeasuredRgb = 2,

    /// <summary>DeviceCMYK.</summary>
    DeviceCmyk = 4,
}

/// <summary>A picture where it stands.</summary>
/// <param name="Key">Tells it from other pictures.</param>
/// <param name="PixelsAcross">Its pixels along x.</param>
/// <param name="PixelsDown">Its pixels along y.</param>
/// <param name="IsMask">Whether it is a stencil, that colour goes through.</param>
/// <param name="Place">From a square of one unit to where it stands.</param>
internal readonly record struct PlacedImage(ReadDictionary Key, int PixelsAcross, int PixelsDown, bool IsMask, Matrix Place);

/// <summary>What a content stream puts on the page.</summary>
/// <param name="Images">Pictures.</param>
/// <param name="Forms">Forms, whose content stands in the place.</param>
/// <param name="Fonts">Fonts in which text is shown.</param>
/// <param name="Colours">How colours are said.</param>
/// <param name="IsTransparent">Whether something is transparent, or blended with what is below.</param>
/// <param name="IsSound">Whether all of it could be read.</param>
internal sealed record ContentUse(
    ImmutableArray<PlacedImage> Images,
    ImmutableArray<(ReadStream Form, Matrix Place)> Forms,
    ImmutableArray<ReadDictionary> Fonts,
    ColourKinds Colours,
    bool IsTransparent,
    bool IsSound);
