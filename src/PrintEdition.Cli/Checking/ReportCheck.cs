using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Reporting;
using PrintEdition.Model;
using PrintEdition.Pdf.Checking;

namespace PrintEdition.Cli.Checking;

/// <summary>
/// Checks a build's report: whether it is one, what in it an editor should look at, and whether the files beside it are those that it is about. The
/// report is not trusted; what is missing in it, or is no such thing as it should be, is told.
/// </summary>
internal sealed class ReportCheck
{
    private const string Ending = ".report.json";

    private const int LargestPdf = 512 << 20;

    /// <summary>Findings that say what the report says in places of its own, too.</summary>
    private static readonly string[] SaidOtherwise = ["PE3101", "PE3303"];

    private readonly ReportFindings findings;
    private readonly ReportNode report;
    private readonly string path;

    private ReportCheck(ReportNode report, string path, ReportFindings findings) => (this.report, this.path, this.findings) = (report, path, findings);

    /// <summary>Checks a report.</summary>
    public static Verdict Check(byte[] data, string path, bool isStrict)
    {
        var findings = new ReportFindings(path);
        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetString(data));
            var check = new ReportCheck(new ReportNode(json.RootElement, "", findings), path, findings);
            return Verdict.OfFinished(check.Run(), isReadable: true, isStrict, check.Describe());
        }
        catch (JsonException fault)
        {
            findings.Error("PE5601", "the file is no report: it is not JSON, or is cut off; build the edition again", (int)(fault.LineNumber ?? -1) + 1, (int)(fault.BytePositionInLine ?? -1) + 1);
            return Verdict.OfFinished(findings.All, isReadable: false, isStrict);
        }
        catch (InvalidOperationException)
        {
            findings.Error("PE5601", "the file is no report: a text in it holds half a character; build the edition again");
            return Verdict.OfFinished(findings.All, isReadable: false, isStrict);
        }
    }

    private ImmutableArray<Diagnostic> Run()
    {
        CheckVersion();
        foreach (var article in report.Items("articles"))
        {
            CheckArticle(article);
        }

        foreach (var page in report.Items("pages"))
        {
            CheckPage(page);
        }

        foreach (var missing in report.Items("missingGlyphs"))
        {
            findings.Warning("PE5612", $"{missing.Text("codePoint")} in '{missing.Text("article")}' has no glyph, and is printed as a box; replace the character, or name a folder with a font that has it (--font-dir)");
        }

        foreach (var warning in report.Items("warnings").Where(w => !SaidOtherwise.Contains(w.Text("code"))))
        {
            findings.Repeat(warning);
        }

        CheckFilesBeside();
        return findings.All;
    }

    private void CheckVersion()
    {
        var version = report.OptionalNumber("version");
        if (version is null)
        {
            findings.Warning("PE5602", "the report has no version: it is by an early version of the program, or by another; build the edition again");
        }
        else if (version != ReportFile.Version)
        {
            findings.Warning("PE5602", $"the report has version {Number(version.Value)}, and this program knows version {Number(ReportFile.Version)}; some of it may not be understood");
        }
    }

    private void CheckArticle(ReportNode article)
    {
        if (article.Text("status") == "heldOver")
        {
            findings.Warning("PE5611", $"'{article.Text("id")}', '{article.OptionalText("headline")}', is held over; give more pages, a higher priority, or shorten others");
        }
    }

    private void CheckPage(ReportNode page)
    {
        var number = page.Number("number");
        foreach (var (rule, count) in page.Numbers("violations").Where(v => v.Value > 0))
        {
            var articles = page.Items("where").Where(w => w.Text("rule") == rule).SelectMany(w => w.Texts("articles")).Distinct(StringComparer.Ordinal).ToArray();
            var where = articles.Length == 0 ? "" : $" at {string.Join(", ", articles.Take(4).Select(a => $"'{a}'"))}{(articles.Length > 4 ? " …" : "")}";
            findings.Note("PE5610", $"page {Number(number)}: {RuleWords.Of(rule)}{where} ({rule}, {Number(count)})");
        }
    }

    /// <summary>The files that were written with the report, where they still are.</summary>
    private void CheckFilesBeside()
    {
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var stem = path[..^Ending.Length];
        var edition = report.Child("edition");
        var written = edition.Has("writtenPages") ? edition.Count("writtenPages") : edition.Number("pages");
        if (report.Has("pdfBytes"))
        {
            CheckPdf(stem + ".pdf", written, report.Child("pdfBytes").Number("total"));
        }

        if (report.Has("imposition"))
        {
            var imposition = report.Child("imposition");
            CheckPdf($"{stem}-{imposition.Text("scheme")}.pdf", imposition.Count("sides"), null);
        }
    }

    private void CheckPdf(string file, double pages, double? bytes)
    {
        if (!File.Exists(file) || BoundedFile.Read(file, LargestPdf).Value is not { } data)
        {
            return;
        }

        var found = PdfChecker.CountPages(data);
        if (found != pages)
        {
            findings.Error("PE5614", $"'{Path.GetFileName(file)}' beside the report has {(found is null ? "no pages that can be read" : $"{Number(found.Value)} pages")}, and the report is about {Number(pages)}; build the edition again");
        }
        else if (bytes is { } total && total != data.Length)
        {
            findings.Warning("PE5615", $"'{Path.GetFileName(file)}' beside the report is not the file that was written with it: it has {Number(data.Length)} bytes, not {Number(total)}; build the edition again");
        }
    }

    private string Describe()
    {
        var edition = report.Child("edition");
        var (date, pages) = (edition.OptionalText("date"), edition.Number("pages"));
        return ReportFindings.Plain($"report of '{edition.Text("title")}'{(date.Length > 0 ? " of " + date : "")}, {(pages == 1 ? "one page" : Number(pages) + " pages")}");
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
