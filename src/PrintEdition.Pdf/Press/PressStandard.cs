namespace PrintEdition.Pdf.Press;

/// <summary>Standards of files for a press.</summary>
public enum PressStandard
{
    /// <summary>PDF/X-4 (ISO 15930-7): PDF 1.6.</summary>
    X4,

    /// <summary>PDF/X-1a:2003 (ISO 15930-4): PDF 1.4, for older prepress.</summary>
    X1a,
}
