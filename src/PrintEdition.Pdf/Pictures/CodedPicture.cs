namespace PrintEdition.Pdf.Pictures;

/// <summary>How a picture's data is coded (ISO 32000-2, 7.4).</summary>
internal enum PictureCoding
{
    /// <summary>DCTDecode: JPEG.</summary>
    Jpeg,

    /// <summary>FlateDecode over rows with PNG predictors.</summary>
    PredictedFlate,
}

/// <summary>A picture as the file embeds it.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">1 for grey, 3 for RGB, 4 for CMYK; 8 bits each.</param>
/// <param name="Coding">How the data is coded.</param>
/// <param name="Data">The coded data.</param>
internal sealed record CodedPicture(int Width, int Height, int Components, PictureCoding Coding, ReadOnlyMemory<byte> Data);
