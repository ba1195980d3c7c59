namespace PrintEdition.Pdf;

/// <summary>What a PDF's bytes are for.</summary>
/// <param name="Fonts">Faces, with widths and the characters that glyphs stand for.</param>
/// <param name="Pictures">Pictures.</param>
/// <param name="Content">What the pages paint.</param>
/// <param name="Structure">Logical structure, outline, links, article threads.</param>
/// <param name="Other">Pages, metadata, the meaning of colours, cross-references.</param>
public sealed record PartSizes(long Fonts, long Pictures, long Content, long Structure, long Other)
{
    /// <summary>Bytes of the file.</summary>
    public long Total => Fonts + Pictures + Content + Structure + Other;
}
