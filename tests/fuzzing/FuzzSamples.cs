using PrintEdition.Ingest.Formats;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Sound files of every format: those of <c>tests/formats</c>, the sample editions, and the raw pages.</summary>
internal sealed class FuzzSamples
{
    private const int LargestSmall = 2_600;

    private static readonly (string Ending, InputFormat Format)[] Endings =
    [
        ("edition.yaml", InputFormat.EditionYaml), ("edition.json", InputFormat.EditionJson), ("rss.xml", InputFormat.Rss), ("atom.xml", InputFormat.Atom), ("feed.json", InputFormat.JsonFeed),
        ("newsml-g2.xml", InputFormat.NewsMl), ("ninjs-2.json", InputFormat.Ninjs), ("ninjs-3.json", InputFormat.Ninjs), (".nitf", InputFormat.Nitf), (".md", InputFormat.Markdown), (".html", InputFormat.Html), (".txt", InputFormat.Text),
    ];

    /// <summary>Reads them.</summary>
    /// <param name="tests">The folder <c>tests</c> of the repository.</param>
    public FuzzSamples(string tests)
    {
        var files = Directory.GetFiles(Path.Combine(tests, "formats"))
            .Concat(Directory.GetFiles(Path.Combine(tests, "editions"), "edition.yaml", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Path.Combine(tests, "PrintEdition.Ingest.Tests", "RawText", "Pages"), "*.txt"))
            .Order(StringComparer.Ordinal);
        ByFormat =
        [
            .. files.Select(f => (Format: FormatOf(f), Path: f)).Where(f => f.Format is not null).GroupBy(f => f.Format!.Value)
                .OrderBy(g => g.Key).Select(g => (g.Key, g.Select(f => File.ReadAllBytes(f.Path)).ToArray())),
        ];
        All = [.. ByFormat.SelectMany(f => f.Samples)];
    }

    /// <summary>The samples of each format.</summary>
    public IReadOnlyList<(InputFormat Format, byte[][] Samples)> ByFormat { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<byte[]> All { get; }

    /// <summary>Samples that are composed in a moment.</summary>
    public byte[][] Small(params InputFormat[] formats) => [.. ByFormat.Where(f => formats.Contains(f.Format)).SelectMany(f => f.Samples).Where(s => s.Length <= LargestSmall)];

    private static InputFormat? FormatOf(string path) => Endings.FirstOrDefault(e => path.EndsWith(e.Ending, StringComparison.Ordinal)) is { Ending: not null } found ? found.Format : null;
}
