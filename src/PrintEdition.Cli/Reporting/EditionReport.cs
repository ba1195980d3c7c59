using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Cli.Reporting;

/// <summary>What the report file is written from.</summary>
/// <param name="Composed">The pages.</param>
/// <param name="WrittenPages">Numbers of the pages that were written.</param>
/// <param name="Title">What the edition is called.</param>
/// <param name="Fonts">Faces embedded in the PDF; none when no PDF was made.</param>
/// <param name="Sizes">What the PDF's bytes are for; null when no PDF was made.</param>
/// <param name="Sheets">The sheets that the pages were also put on; null when they were not.</param>
/// <param name="Findings">Everything found on the way.</param>
/// <param name="Timings">Milliseconds by stage; null leaves them out.</param>
internal sealed record EditionReport(
    ComposedEdition Composed,
    ImmutableArray<int> WrittenPages,
    string Title,
    ImmutableArray<EmbeddedFont> Fonts,
    PartSizes? Sizes,
    ImposedSheets? Sheets,
    ImmutableArray<Diagnostic> Findings,
    IReadOnlyList<Timing>? Timings)
{
    /// <summary>What the press file holds; null when none was made.</summary>
    public PressReport? Press { get; init; }
}

/// <summary>A file for a press.</summary>
/// <param name="Settings">Standard, press, colours.</param>
/// <param name="Inks">The ink of each page.</param>
internal sealed record PressReport(PressSettings Settings, ImmutableArray<PageInk> Inks);

/// <summary>What a stage took.</summary>
/// <param name="Stage">The stage's name in the report.</param>
/// <param name="Milliseconds">Wall-clock time.</param>
internal sealed record Timing(string Stage, double Milliseconds);
