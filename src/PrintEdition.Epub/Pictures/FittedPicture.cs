using PrintEdition.Model;

namespace PrintEdition.Epub.Pictures;

/// <summary>A picture's bytes as the e-book carries them.</summary>
internal sealed record FittedPicture(ReadOnlyMemory<byte> Data, PictureFormat Format);
