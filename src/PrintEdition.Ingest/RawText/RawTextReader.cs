using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>A raw text as read.</summary>
internal sealed record RawPage(MastheadBlock Masthead, string Language, ImmutableArray<Section> Sections, ImmutableArray<Box> Boxes, ImmutableArray<LineVerdict> Verdicts);

/// <summary>Reads the text layer of a printed page: lines, their roles, articles (ingest 1).</summary>
internal static class RawTextReader
{
    /// <summary>No page has more lines; a file that does is a log or a table.</summary>
    private const int MostLines = 500_000;

    /// <summary>Reads a page.</summary>
    public static Checked<RawPage> Read(string text, string file, Cleaner cleaner)
    {
        var findings = new List<Diagnostic>();
        var lines = LineReader.Read(text, file, cleaner, findings);
        if (lines.Length is 0 or > MostLines)
        {
            var message = lines.IsEmpty ? "the file holds no text; give a file with at least one article" : $"over {MostLines} lines are no newspaper text; split the file";
            return Checked.Failed<RawPage>(new Diagnostic(lines.IsEmpty ? "PE1002" : "PE1004", Severity.Error, message, new SourceSpan(file)));
        }

        var judged = RoleSequence.Judge(lines);
        var assembler = new ArticleAssembler(file, cleaner, findings);
        var sections = assembler.Assemble(judged);
        var masthead = MastheadReader.Read(judged, cleaner);
        findings.AddRange(LeftOut(masthead, file));
        findings.AddRange(sections.SelectMany(s => s.Articles).SelectMany(TextCheck.Pairs));
        return sections.IsEmpty
            ? Checked.Failed<RawPage>([.. findings, new Diagnostic("PE1105", Severity.Error, "no article was found in the text; add a headline and a paragraph", new SourceSpan(file))])
            : Checked.Of(new RawPage(masthead, PageLanguage.Of(text), sections, assembler.Boxes, assembler.Verdicts), findings);
    }

    private static IEnumerable<Diagnostic> LeftOut(MastheadBlock masthead, string file) => masthead.LeftOut.Length == 0
        ? []
        : [new Diagnostic("PE1106", Severity.Note, $"the masthead also says '{masthead.LeftOut}', for which an edition has no place; put it in the motto if it must be printed", new SourceSpan(file))];
}
