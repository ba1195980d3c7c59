namespace PrintEdition.Pdf.Imposition;

/// <summary>How pages come to stand on sheets.</summary>
public enum ImpositionScheme
{
    /// <summary>Sheets printed on both sides, laid in each other and folded once: a saddle-stitched booklet.</summary>
    Booklet,

    /// <summary>Two pages side by side in reading order.</summary>
    TwoUp,
}
