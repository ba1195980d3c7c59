using System.Collections.Immutable;

namespace PrintEdition.Ingest.Formats;

/// <summary>The formats of inputs.</summary>
public enum InputFormat
{
    /// <summary>The text layer of a printed page.</summary>
    Text,

    /// <summary>An edition file in YAML.</summary>
    EditionYaml,

    /// <summary>An edition file in JSON, with the same keys.</summary>
    EditionJson,

    /// <summary>An article in Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A web page, of which the article is taken.</summary>
    Html,

    /// <summary>RSS 2.0.</summary>
    Rss,

    /// <summary>Atom (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.1.</summary>
    JsonFeed,

    /// <summary>IPTC ninjs 2 and 3.</summary>
    Ninjs,

    /// <summary>IPTC NITF 3.</summary>
    Nitf,

    /// <summary>IPTC NewsML-G2.</summary>
    NewsMl,
}

/// <summary>The words for formats, as <c>--from</c> takes them.</summary>
public static class InputFormats
{
    private static readonly (string Word, InputFormat Format)[] Table =
    [
        ("text", InputFormat.Text),
        ("edition", InputFormat.EditionYaml),
        ("edition-json", InputFormat.EditionJson),
        ("markdown", InputFormat.Markdown),
        ("html", InputFormat.Html),
        ("rss", InputFormat.Rss),
        ("atom", InputFormat.Atom),
        ("json-feed", InputFormat.JsonFeed),
        ("ninjs", InputFormat.Ninjs),
        ("nitf", InputFormat.Nitf),
        ("newsml", InputFormat.NewsMl),
    ];

    /// <summary>All words, in the order of the formats.</summary>
    public static ImmutableArray<string> Words { get; } = [.. Table.Select(t => t.Word)];

    /// <summary>The format of a word; null when there is none.</summary>
    public static InputFormat? Of(string word) => Table.Where(t => t.Word == word).Select(t => (InputFormat?)t.Format).SingleOrDefault();

    /// <summary>The word of a format.</summary>
    public static string WordOf(InputFormat format) => Table.Single(t => t.Format == format).Word;
}
