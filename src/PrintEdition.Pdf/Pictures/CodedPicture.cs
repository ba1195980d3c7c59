namespace PrintEdition.Pdf.Pictures;

/// <summary>A picture as the file embeds it.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">1 for grey, 3 for RGB; 8 bits each.</param>
/// <param name="Filter">DCTDecode or FlateDecode (ISO 32000-2, 7.4).</param>
/// <param name="Data">The coded data.</param>
internal sealed record CodedPicture(int Width, int Height, int Components, string Filter, byte[] Data);
