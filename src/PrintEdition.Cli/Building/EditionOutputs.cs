using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Cli.Findings;
using PrintEdition.Cli.Output;
using PrintEdition.Cli.Reporting;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Press;
using PrintEdition.Preview;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Building;

/// <summary>Makes an edition's files in memory, PDF and e-book side by side.</summary>
internal sealed class EditionOutputs(BuildOptions options, Surroundings surroundings, Progress progress, FindingList findings, PressSettings? press, FontBook fonts, string? houseStyle)
{
    /// <summary>Resolution of the page pictures: sharp enough to read 9 pt on a screen.</summary>
    private const double PictureDpi = 150;

    private PdfOptions PdfOptions => new() { Resolution = options.Resolution, IsCompact = options.IsCompact };

    /// <summary>Makes what is asked for, and the report.</summary>
    /// <param name="composed">The edition: what the e-book and the report are about.</param>
    /// <param name="chosen">The same with the pages that are written as PDF and pictures.</param>
    /// <returns>All files, the report last.</returns>
    public IReadOnlyList<OutputFile> Make(ComposedEdition composed, ComposedEdition chosen)
    {
        var files = new List<OutputFile>();
        var books = StartBooks(composed);
        var pdf = options.Formats.HasFlag(OutputFormats.Pdf) ? WritePdf(chosen, files) : null;
        var sheets = options.Imposition is { } imposition ? Impose(chosen, imposition, pdf!, files) : null;
        if (books is not null)
        {
            files.AddRange(FinishBooks(books));
        }

        if (options.Formats.HasFlag(OutputFormats.Png))
        {
            files.AddRange(Paint(chosen));
        }

        if (options.DumpsLines)
        {
            files.Add(OutputFile.From(options.Name + ".lines.jsonl", stream => LineDump.Write(composed, stream)));
        }

        files.Add(Report(composed, chosen, pdf, sheets));
        return files;
    }

    private PdfSummary WritePdf(ComposedEdition composed, List<OutputFile> files)
    {
        PdfSummary? summary = null;
        files.Add(progress.During(
            Stage.Pdf,
            "writing the PDF",
            () => OutputFile.From(options.Name + ".pdf", stream => summary = WritePdf(composed, stream))));
        findings.Add(summary!.Diagnostics);
        return summary;
    }

    /// <summary>The pages on sheets, in a file beside the page by page one.</summary>
    private ImposedSheets Impose(ComposedEdition composed, ImpositionOptions imposition, PdfSummary pages, List<OutputFile> files)
    {
        PdfSummary? summary = null;
        files.Add(progress.During(
            Stage.Pdf,
            "putting the pages on sheets",
            () => OutputFile.From($"{options.Name}-{ImpositionWords.Of(imposition.Scheme)}.pdf", stream => summary = PdfWriter.Write(composed, stream, PdfOptions with { Imposition = imposition }))));
        findings.Add(summary!.Diagnostics.Except(pages.Diagnostics));
        return summary.Sheets!;
    }

    private PdfSummary WritePdf(ComposedEdition composed, Stream stream) =>
        press is null ? PdfWriter.Write(composed, stream, PdfOptions) : PressWriter.Write(composed, press with { Resolution = options.Resolution }, stream);

    private Task<(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings)>? StartBooks(ComposedEdition composed)
    {
        if (!options.Formats.HasFlag(OutputFormats.Epub))
        {
            return null;
        }

        var books = new BookOutputs(options, fonts, houseStyle, SourceDate.Of(surroundings, findings));
        return Task.Run(() => progress.During(Stage.Epub, "writing the e-book", () => books.Make(composed)));
    }

    private ImmutableArray<OutputFile> FinishBooks(Task<(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings)> books)
    {
        var (files, found) = books.GetAwaiter().GetResult();
        findings.Add(found);
        return files;
    }

    private ImmutableArray<OutputFile> Paint(ComposedEdition composed) => progress.During(
        Stage.Png,
        "painting the pages",
        () => composed.Pages
            .Select(page => new OutputFile(NameOf(page), PagePainter.Paint(page, PictureDpi)))
            .ToImmutableArray());

    private string NameOf(ComposedPage page) =>
        $"{options.Name}-{page.Number.ToString("00", CultureInfo.InvariantCulture)}.png";

    private OutputFile Report(ComposedEdition composed, ComposedEdition chosen, PdfSummary? pdf, ImposedSheets? sheets)
    {
        var paper = composed.Edition.Masthead.PaperName;
        var report = new EditionReport(
            composed,
            [.. chosen.Pages.Select(p => p.Number)],
            paper.Length > 0 ? paper : options.Name,
            pdf?.Fonts ?? [],
            pdf?.Sizes,
            sheets,
            findings.All,
            options.IsDeterministic ? null : progress.Timings())
        {
            Press = press is null || pdf is null ? null : new PressReport(press, pdf.Inks),
        };
        InkLines.Write(options.IsDryRun ? null : report.Press, surroundings.Error);
        return OutputFile.From(options.Name + ".report.json", stream => ReportFile.Write(report, stream));
    }
}
