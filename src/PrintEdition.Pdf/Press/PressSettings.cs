using PrintEdition.Model;
using PrintEdition.Pdf.Pictures;

namespace PrintEdition.Pdf.Press;

/// <summary>How a file for a press is written.</summary>
public sealed record PressSettings
{
    /// <summary>Most ink on a place, as tones of all inks together: what newsprint bears (ISO 12647-3).</summary>
    public const double InkLimit = 2.4;

    /// <summary>The newest version of profiles that PDF 1.4, and so PDF/X-1a, knows.</summary>
    private const int NewestInX1a = 2;

    private PressSettings(PressStandard standard, PrintingCondition condition, bool isMono) =>
        (Standard, Condition, IsMono) = (standard, condition, isMono);

    /// <summary>The standard that the file keeps.</summary>
    public PressStandard Standard { get; }

    /// <summary>The press and paper that it is for.</summary>
    public PrintingCondition Condition { get; }

    /// <summary>Whether it has black ink only.</summary>
    public bool IsMono { get; }

    /// <summary>How fine pictures are.</summary>
    public PictureResolution Resolution { get; init; } = PictureResolution.Newsprint;

    /// <summary>Settings for a press.</summary>
    /// <param name="standard">The standard that the file keeps.</param>
    /// <param name="profile">File with the press's ICC profile; null for newsprint.</param>
    /// <param name="isMono">Whether it has black ink only.</param>
    /// <returns>The settings, or why the profile cannot be read (PE4301), cannot be used (PE4302) or is newer than the standard (PE4303).</returns>
    public static Checked<PressSettings> For(PressStandard standard, string? profile, bool isMono) =>
        (profile is null ? Checked.Of(PrintingCondition.Newsprint()) : PrintingCondition.ReadFile(profile)).Then(c => For(standard, c, isMono));

    /// <summary>Settings for a press that is known.</summary>
    internal static Checked<PressSettings> For(PressStandard standard, PrintingCondition condition, bool isMono) =>
        standard == PressStandard.X1a && condition.Profile.Version > NewestInX1a
            ? Checked.Failed<PressSettings>(new Diagnostic(
                "PE4303",
                Severity.Error,
                $"the profile is of version {condition.Profile.Version}, which PDF/X-1a does not know; name one of version {NewestInX1a}, or write PDF/X-4",
                new SourceSpan(condition.Name)))
            : Checked.Of(new PressSettings(standard, condition, isMono));
}
