namespace PrintEdition.Epub;

/// <summary>A face as the style sheets ask for it.</summary>
public enum FaceFamily
{
    /// <summary>宋: running text and headlines.</summary>
    Serif,

    /// <summary>黑: subheads and strong words.</summary>
    Sans,

    /// <summary>楷: decks, captions, quotations, emphasised words.</summary>
    Kai,
}

/// <summary>A face that travels in the book.</summary>
/// <param name="Family">Family of the style sheets.</param>
/// <param name="IsBold">Whether it is the family's bold face.</param>
/// <param name="IsCff">Whether the program is OpenType with CFF outlines (else with TrueType ones).</param>
/// <param name="Program">A whole font file with the characters that the book has in this face.</param>
public sealed record EmbeddedFace(FaceFamily Family, bool IsBold, bool IsCff, ReadOnlyMemory<byte> Program);
