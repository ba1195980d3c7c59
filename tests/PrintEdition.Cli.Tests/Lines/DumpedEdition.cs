using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>An edition built with a dump of its lines, once for all tests that look at it: the sample, and the real front page where there is one.</summary>
public sealed class DumpedEdition : IDisposable
{
    private static readonly Dictionary<string, DumpedEdition> Built = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    private readonly Room room = new();

    private DumpedEdition(string input)
    {
        Room.Run("build", input, "-o", room.Out, "--name", "e", "--format", "pdf", "--paper", "今日柯城", "--date", "2020-12-01", "--dump", "lines").EndsWith(ExitCode.Built);
        Lines = DumpedLine.All(room.Bytes("e.lines.jsonl"));
        Report = Report.Of(room.Bytes("e.report.json"));
    }

    public static TheoryData<string> Names => ["sample", "real"];

    /// <summary>Every set line.</summary>
    public IReadOnlyList<DumpedLine> Lines { get; }

    public Report Report { get; }

    public string Pdf => Path.Combine(room.Out, "e.pdf");

    /// <summary>The justified paragraphs of the articles, each with all its lines.</summary>
    public IReadOnlyList<IReadOnlyList<DumpedLine>> Paragraphs =>
    [
        .. Lines.Where(l => l.Role == "paragraph")
            .GroupBy(l => (l.Article, l.Paragraph))
            .Where(p => p.First().Indent > 0)
            .Select(p => p.ToList())
    ];

    /// <summary>The edition of this name; skips the test where there is no real one.</summary>
    public static DumpedEdition Of(string name)
    {
        var input = name == "real" ? RealInput.File() : Path.Combine(Repository.Editions, "weichuan", "edition.yaml");
        lock (Gate)
        {
            if (!Built.TryGetValue(name, out var edition))
            {
                Built[name] = edition = new DumpedEdition(input);
                AppDomain.CurrentDomain.ProcessExit += (_, _) => edition.Dispose();
            }

            return edition;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();
}
