namespace PrintEdition.Pdf.Checking;

/// <summary>Families of standards that a file may declare.</summary>
[Flags]
internal enum Standards
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>PDF/A of any part (ISO 19005).</summary>
    A = 1,

    /// <summary>PDF/A-1 (ISO 19005-1).</summary>
    A1 = 2,

    /// <summary>PDF/A that wants each character's meaning: levels A and U.</summary>
    ReadableA = 4,

    /// <summary>PDF/A that wants structure: level A.</summary>
    TaggedA = 8,

    /// <summary>PDF/UA (ISO 14289).</summary>
    Ua = 16,

    /// <summary>PDF/X of any kind (ISO 15930).</summary>
    X = 32,

    /// <summary>PDF/X-1a and PDF/X-3, which know no transparency.</summary>
    OpaqueX = 64,

    /// <summary>PDF/X-1a, which knows no colours but inks.</summary>
    X1a = 128,
}

/// <summary>What a file says of itself.</summary>
internal sealed record Declared
{
    /// <summary>PDF/A's part, such as 1; null when it is not declared.</summary>
    public string? PdfAPart { get; init; }

    /// <summary>PDF/A's level in capitals; empty for none.</summary>
    public string PdfALevel { get; init; } = "";

    /// <summary>PDF/UA's part; null when it is not declared.</summary>
    public string? PdfUaPart { get; init; }

    /// <summary>PDF/X with its kind, such as <c>PDF/X-4</c>; null when it is not declared.</summary>
    public string? PdfX { get; init; }

    /// <summary>The title in the metadata; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether it has metadata (XMP) that can be read; null when there is none at all.</summary>
    public bool? IsMetadataSound { get; init; }

    /// <summary>Whether the file is for a press or a printer, and nobody reads it on a screen.</summary>
    public bool IsForPrinting { get; init; }

    private bool IsOpaqueX => PdfX is not null && (IsX1a || PdfX.StartsWith("PDF/X-3", StringComparison.Ordinal));

    private bool IsX1a => PdfX is not null && PdfX.StartsWith("PDF/X-1", StringComparison.Ordinal);

    private string? PdfA => PdfAPart is null ? null : $"PDF/A-{PdfAPart}{PdfALevel.ToLowerInvariant()}";

    private string? PdfUa => PdfUaPart is null ? null : $"PDF/UA-{PdfUaPart}";

    /// <summary>The standards as words; null when there are none.</summary>
    public string? Words => Join([PdfA, PdfUa, PdfX]);

    /// <summary>Whether one of these is declared.</summary>
    public bool Has(Standards standards) => Among(standards) is not null;

    /// <summary>Those of some standards that are declared, as words; null when none is.</summary>
    public string? Among(Standards standards) => Join(
    [
        IsAmong(standards, (Standards.A, true), (Standards.A1, PdfAPart == "1"), (Standards.ReadableA, PdfALevel is "A" or "U"), (Standards.TaggedA, PdfALevel == "A")) ? PdfA : null,
        standards.HasFlag(Standards.Ua) ? PdfUa : null,
        IsAmong(standards, (Standards.X, true), (Standards.OpaqueX, IsOpaqueX), (Standards.X1a, IsX1a)) ? PdfX : null,
    ]);

    private static bool IsAmong(Standards wanted, params ReadOnlySpan<(Standards Standard, bool IsDeclared)> kinds)
    {
        foreach (var (standard, isDeclared) in kinds)
        {
            if (isDeclared && wanted.HasFlag(standard))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Join(IEnumerable<string?> words) => words.OfType<string>().ToArray() is { Length: > 0 } some ? string.Join(" and ", some) : null;
}
