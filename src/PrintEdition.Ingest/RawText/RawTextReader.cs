using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>A raw text as read.</summary>
internal sealed record RawPage(MastheadBlock Masthead, ImmutableArray<Section> Sections, ImmutableArray<LineVerdict> Verdicts);

/// <summary>Reads the text layer of a printed page: decode, judge lines, join pieces, assemble articles (ingest 1).</summary>
internal static class RawTextReader
{
    /// <summary>Reads a page.</summary>
    public static Checked<RawPage> Read(ReadOnlySpan<byte> bytes, string file, Cleaner cleaner)
    {
        var text = TextDecoder.Decode(bytes, file);
        return text.Then(t => Parse(t, file, cleaner));
    }

    private static Checked<RawPage> Parse(string text, string file, Cleaner cleaner)
    {
        var lines = LineReader.Read(text, cleaner);
        if (lines.IsEmpty)
        {
            return Checked.Failed<RawPage>(new Diagnostic("PE1002", Severity.Error, "the file holds no text; give a file with at least one article", new SourceSpan(file)));
        }

        var masthead = MastheadReader.Read(lines);
        var assembler = new ArticleAssembler(file, cleaner);
        foreach (var line in lines[..masthead.Lines])
        {
            assembler.Explain(line, "masthead");
        }

        var sections = assembler.Assemble(PieceMaker.Join(lines[masthead.Lines..]));
        if (sections.IsEmpty)
        {
            return Checked.Failed<RawPage>([.. assembler.Findings, new Diagnostic("PE1105", Severity.Error, "no article was found in the text; add a headline and a paragraph", new SourceSpan(file))]);
        }

        var named = assembler.Editor is null ? masthead : masthead with { Masthead = masthead.Masthead with { Editor = assembler.Editor } };
        return Checked.Of(new RawPage(named, sections, assembler.Verdicts), assembler.Findings);
    }
}
