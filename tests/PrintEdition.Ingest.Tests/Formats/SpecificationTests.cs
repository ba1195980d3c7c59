using PrintEdition.Ingest.Tests.Markup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>
/// Documents built up as the specifications' own examples are, and such that have every field: <c>tests/formats/specifications</c>, beside each what
/// is read of it. What is not in it is passed over.
/// </summary>
public class SpecificationTests
{
    private const string Ending = ".expected";
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "formats", "specifications");

    public static TheoryData<string> Documents => [.. Directory.GetFiles(Folder).Where(f => !f.EndsWith(Ending, StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_as_is_said_beside_it(string name)
    {
        var read = EditionReader.Read([Path.Combine(Folder, name)], new ReaderOptions());

        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + Ending)).ReplaceLineEndings("\n").TrimEnd(), Shown(read));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_damaged_document_is_read_or_refused(string name) => Damage.Of(File.ReadAllBytes(Path.Combine(Folder, name))).ForAll(
        bytes =>
        {
            var read = Reading.Bytes(bytes);
            Assert.True(read.Value is not null || read.Diagnostics.Any(d => d.Severity == Severity.Error));
        },
        iter: 40);

    private static string Shown(Checked<ReadEdition> read)
    {
        var sections = read.Value?.Edition.Sections.SelectMany(s => s.Articles.SelectMany(Shown).Prepend($"[{s.Name}]")) ?? [];
        return string.Join('\n', sections.Concat(read.Diagnostics.Select(d => $"! {d.Code} {d.Severity} {d.Place?.Line}: {d.Message}")));
    }

    private static IEnumerable<string> Shown(Article article)
    {
        var head = article.Headline;
        string?[] lines =
        [
            head.Kicker is null ? null : "^ " + head.Kicker,
            "= " + head.Headline,
            head.Deck is null ? null : "v " + head.Deck,
            article.Byline is null ? null : (article.Byline.RunIn ? "by " : "BY ") + article.Byline.PlainText,
            article.Kind == ArticleKind.News ? null : "kind " + article.Kind,
            article.Priority is null ? null : $"priority {article.Priority}",
            article.Link is null ? null : "link " + article.Link,
            Blocks.Shown(article),
        ];
        return lines.Where(l => l is { Length: > 0 })!;
    }
}
