using System.Text;
using PrintEdition.Ingest.Formats;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>What is not read is refused with a code, a place and advice (ingest 6).</summary>
public class RefusalTests
{
    private const string Bomb = "<!DOCTYPE rss [<!ENTITY a \"水水水水\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>要闻</title>\n<item><title>复航</title", "PE1403 2:23")]
    [InlineData("<rss version='2.0'><channel><item><title>&nbsp;</title></item></channel></rss>", "PE1403 1:43")]
    [InlineData(Bomb + "<rss version='2.0'><channel><item><title>&b;</title></item></channel></rss>", "PE1404 1:1")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>", "PE1404 1:22")]
    [InlineData("<?xml version='1.0'?><opml/>", "PE1401 0:0")]
    [InlineData("<?xml version='1.0'?><rdf:RDF xmlns:rdf='r'/>", "PE1401 0:0")]
    [InlineData("{\"a\": 1}", "PE1401 0:0")]
    [InlineData("{\"sections\": [], \"items\": [], \"version\": \"https://jsonfeed.org/version/1.1\"}", "PE1401 0:0")]
    [InlineData("{\"sections\":\n [{\"name\": }]}", "PE1403 2:12")]
    [InlineData("{\"sections\":\n [], \"sections\": []}", "PE1403 2:6")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "PE1105 0:0")]
    [InlineData("<rss version='2.0'><channel><title>要闻</title></channel></rss>", "PE1105 0:0")]
    [InlineData("<newsMessage xmlns='n'><itemSet/></newsMessage>", "PE1105 1:2")]
    [InlineData("{\"uri\": \"a\"}", "PE1105 1:1")]
    public void Faults_are_told_with_their_place(string text, string fault)
    {
        var read = Reading.Text(text);
        var error = Assert.Single(read.Diagnostics, d => d.Severity == Severity.Error);

        Assert.Null(read.Value);
        Assert.Equal(fault, $"{error.Code} {error.Place!.Line}:{error.Place.Column}");
    }

    [Theory]
    [InlineData("<feed><title>要闻</title></feed>", InputFormat.Rss, "PE1402")]
    [InlineData("<rss/>", InputFormat.Atom, "PE1402")]
    [InlineData("<rss/>", InputFormat.Nitf, "PE1402")]
    [InlineData("{}", InputFormat.JsonFeed, "PE1402")]
    [InlineData("复航", InputFormat.Ninjs, "PE1403")]
    [InlineData("复航", InputFormat.NewsMl, "PE1403")]
    public void A_format_that_was_asked_for_and_is_not_there_is_told(string text, InputFormat from, string code) =>
        Assert.Equal([code], Reading.Codes(Reading.Text(text, new ReaderOptions { From = from })));

    [Theory]
    [InlineData("<rss version='2.0'><channel>", "<x>", 10_000, "PE1404")]
    [InlineData("", "{\"sections\":[", 10_000, "PE1404")]
    [InlineData("", "[{\"uri\":", 10_000, "PE1404")]
    public void Nesting_is_bounded(string start, string repeated, int times, string code) =>
        Assert.Equal([code], Reading.Codes(Reading.Text(start + string.Concat(Enumerable.Repeat(repeated, times)))));

    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    public void The_coding_that_XML_names_is_believed(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><rss version=\"2.0\"><channel><title>要聞</title><item><title>青溪渡口</title><description>水很平。</description></item></channel></rss>")];

        Assert.Equal("青溪渡口", Reading.Bytes(bytes).Value!.Edition.Articles.Single().Headline.Headline);
    }

    [Fact]
    public void An_edition_file_is_no_article_of_another()
    {
        var folder = Directory.CreateTempSubdirectory("print-edition-");
        try
        {
            var path = Path.Combine(folder.FullName, "edition.yaml");
            File.WriteAllText(path, "sections:\n  - articles:\n      - file: '*.*'\n");
            File.WriteAllText(Path.Combine(folder.FullName, "a.md"), "# 复航\n\n水。");

            Assert.Equal(["PE1207"], Reading.Codes(EditionReader.Read([path], new ReaderOptions())));
            File.WriteAllText(path, "sections:\n  - articles:\n      - file: '*.md'\n");
            Assert.Equal("news\n  = 复航\n  ¶ 水。", Reading.Outline(EditionReader.Read([path], new ReaderOptions()).Value!.Edition));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
