using System.Collections.Immutable;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Epub.Checking;
using PrintEdition.Epub.Styles;
using PrintEdition.Ingest;
using PrintEdition.Ingest.Formats;
using PrintEdition.Model;
using PrintEdition.Tests.Pictures;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>All that reads files of people we do not know.</summary>
internal sealed class FuzzTargets : IDisposable
{
    private const string Plan = """
        # page plan
        layout: reader
        columns: 1
        rows: 40
        pages:
          - page: 1
            section: 要闻
            ear: f1
            blocks:
              - {article: a01, columns: 1, rows: 1-20, dress: framed, headline: {face: serif-black, size: 24 pt, lines: 2, rows: 3, direction: horizontal, side: left, style: plain}, legs: 1, goes-on: 2, until: {paragraph: 2, line: 3}}
              - briefs: [a02, a03]
                columns: 1
                rows: 21-30
              - {filler: f2, free: true}
              - {notice: true, columns: 1, rows: 31-40}
          - page: 2
            blocks: [{article: a01, comes-from: 1, pictures: {legs: 1-1, rows: [12, 9]}, quote: true, words: {size: 12 pt, per-row: 3}}]
        held-over: [a09]
        """;

    private const string Style = """
        /* house style */
        @charset "utf-8";
        body { font-family: serif, "Noto Serif CJK SC"; line-height: 1.75; margin: 0 5%; }
        h1.headline > span, p:first-child::before { color: #b3191e; content: "\201c"; }
        @media (prefers-color-scheme: dark) { a[href^="http"] { color: rgb(179 25 30 / 80%); } }
        @font-face { font-family: x; }
        .note:not(.mark):nth-child(2n + 1) { width: calc(100% - 2em) !important; }
        """;

    private readonly FuzzDesk desk;

    /// <summary>Makes the samples.</summary>
    /// <param name="home">Folder with the shipped <c>fonts</c> and <c>layouts</c>.</param>
    /// <param name="tests">The folder <c>tests</c> of the repository.</param>
    public FuzzTargets(string home, string tests)
    {
        desk = new FuzzDesk(home, tests);
        var samples = new FuzzSamples(tests);
        All = [.. Readers(samples), .. Others(samples), .. Binaries(tests), .. WholeEditions(samples)];
    }

    /// <summary>The targets, in the order of results.</summary>
    public ImmutableArray<FuzzTarget> All { get; }

    /// <inheritdoc/>
    public void Dispose() => desk.Dispose();

    private static IEnumerable<FuzzTarget> Readers(FuzzSamples samples) => samples.ByFormat.Select(f =>
    {
        var mutator = new Mutator(f.Samples, samples.All);
        return new FuzzTarget("read " + InputFormats.WordOf(f.Format), 12, mutator.Copy, bytes => Read(bytes, (bytes.Length & 1) == 0 ? f.Format : null));
    });

    private IEnumerable<FuzzTarget> Others(FuzzSamples samples)
    {
        yield return new FuzzTarget("layout", 10, Text(desk.Layouts, samples), bytes => Outcome(LayoutReader.Read(FuzzDesk.TextOf(bytes), "layout.yaml", desk.Faces, desk.Catalogue)));
        yield return new FuzzTarget("plan", 10, Text([FuzzDesk.BytesOf(Plan), desk.OwnPlan], samples), bytes => Outcome(PlanReader.Read(FuzzDesk.TextOf(bytes), "plan.yaml")));
        yield return new FuzzTarget("style sheet", 12, Text([FuzzDesk.BytesOf(Style), desk.OwnStyle], samples), bytes => Outcome(HouseStyle.Check(bytes, "house.css")));
        yield return new FuzzTarget("font catalogue", 6, Text([FuzzDesk.BytesOf(FuzzDesk.FaceCatalogue)], samples), desk.ReadCatalogue);
        yield return new FuzzTarget("check e-book", 6, new ArchiveMutator(desk.Book()).Copy, bytes => BookChecker.Check(bytes, "book.epub") is var found && found.IsEmpty ? "sound" : "faults");
    }

    private IEnumerable<FuzzTarget> Binaries(string tests)
    {
        var faces = Directory.GetFiles(Path.Combine(tests, "faces"), "Proof*").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        yield return new FuzzTarget("font", 2, new BinaryMutator(faces).Copy, desk.ReadFont);
        yield return new FuzzTarget("press profile", 4, new BinaryMutator([desk.Profile]).Copy, desk.ReadProfile);
        yield return new FuzzTarget("picture", 1, seed => new PictureMutator().Mutation((int)(seed >> 33)).Bytes, desk.ShowPicture);
    }

    private IEnumerable<FuzzTarget> WholeEditions(FuzzSamples samples)
    {
        yield return new FuzzTarget("build edition", 1, Text(samples.Small(InputFormat.EditionYaml, InputFormat.EditionJson), samples), desk.Build);
        yield return new FuzzTarget("build page", 1, Text(samples.Small(InputFormat.Text), samples), desk.Build);
        yield return new FuzzTarget("build articles", 1, Text(samples.Small(InputFormat.Markdown, InputFormat.Html, InputFormat.Rss, InputFormat.Nitf), samples), desk.Build);
        yield return new FuzzTarget("build by plan", 1, Text([desk.OwnPlan], samples), desk.BuildByPlan);
        yield return new FuzzTarget("build by layout", 1, Text(desk.Layouts, samples), desk.BuildByLayout);
    }

    private static Func<ulong, byte[]> Text(IReadOnlyList<byte[]> own, FuzzSamples samples) => new Mutator(own, [.. samples.All, .. own]).Copy;

    private static string Read(byte[] bytes, InputFormat? format) => Outcome(EditionReader.Read(["-"], new ReaderOptions { StandardInput = new MemoryStream(bytes), From = format }));

    /// <summary>A value, or an error with a place that says why there is none.</summary>
    private static string Outcome<T>(Checked<T> read)
        where T : class
    {
        FuzzDesk.Hold(read);
        return read.Value is null ? "refused" : "read";
    }
}
