using System.Text.Json.Nodes;
using Json.Schema;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>The published schema of edition files says what the reader says, in YAML and in JSON.</summary>
public class EditionSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(EditionSchema.Text())!;
    private static readonly JsonSchema Validator = JsonSchema.FromText(EditionSchema.Text());

    public static TheoryData<string> Samples => [.. new[] { "editions", "formats" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, "tests", folder), "edition.yaml", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_right_by_the_schema_and_reads_the_same_in_JSON(string sample)
    {
        var path = Path.Combine(Repository.Root, sample);
        var json = JsonOf(File.ReadAllText(path));
        var copy = Path.Combine(Path.GetDirectoryName(path)!, "edition-" + Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(copy, json.ToJsonString());
            Assert.True(IsValid(json));
            Assert.Equal(Written(path), Written(copy));
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Theory]
    [InlineData("""{"sections":[{"articles":[{"headline":"复航","body":["水。"]}]}]}""", "")]
    [InlineData("""{"papers":{},"sections":[{"articles":[{"headline":"复航","body":["水。"]}]}]}""", "PE1203 1:2")]
    [InlineData("{\"sections\":[{\"articles\":[\n  {\"headlin\":\"复航\",\"body\":[\"水。\"]}]}]}", "PE1203 2:4")]
    [InlineData("{\"sections\":[{\"articles\":[\n  {\"headline\":\"复航\",\"priority\":12,\"body\":[\"水。\"]}]}]}", "PE1204 2:31")]
    [InlineData("{\"date\":\"14. März\",\"sections\":[{\"articles\":[{\"headline\":\"复航\",\"body\":[\"水。\"]}]}]}", "PE1204 1:9")]
    [InlineData("""{"sections":[{"articles":[{"headline":"复航","body":[{"list":["甲"],"verse":["乙"]}]}]}]}""", "PE1204 1:52")]
    [InlineData("""{"sections":[{"articles":[{"headline":"复航","link":"ftp://a","body":["水。"]}]}]}""", "PE1204 1:51")]
    [InlineData("""{"sections":[{"articles":[{"id":"一","headline":"复航","body":["水。"]}]}]}""", "PE1206 1:33")]
    [InlineData("""{"feeds":[{"file":"a.xml","limit":0}]}""", "PE1204 1:35 PE1207 1:11")]
    [InlineData("""{"feeds":[{"file":"a.xml","url":"https://a.example/"}]}""", "PE1204 1:11")]
    [InlineData("""{"feeds":[{"url":"ftp://a.example/"}]}""", "PE1421 1:18")]
    [InlineData("""{"feeds":[{"age":"2d"}]}""", "PE1204 1:11")]
    [InlineData("""{"sections":[{"feeds":[{"file":"a.xml","section":"要闻"}]}]}""", "PE1203 1:40 PE1207 1:24")]
    [InlineData("""{"sections":[]}""", "PE1205 1:1")]
    [InlineData("""{"paper":{},"index":"strip","articles":[{"headline":"复航","body":["水。"]}]}""", "")]
    [InlineData("""{"paper":{},"index":"top","articles":[{"headline":"复航","body":["水。"]}]}""", "PE1204 1:21")]
    [InlineData("""{"paper":{},"articles":[{"file":""}]}""", "PE1207 1:33")]
    [InlineData("""{"paper":{},"articles":[{"file":[]}]}""", "PE1204 1:33")]
    [InlineData("""{"paper":{},"include":{"file":"a"},"articles":[{"headline":"复航","body":["水。"]}]}""", "PE1204 1:23")]
    public void Reader_and_schema_refuse_the_same_and_the_reader_says_where(string json, string fault)
    {
        var read = Reading.Text(json);

        Assert.Equal(fault, string.Join(' ', read.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Code} {d.Place!.Line}:{d.Place.Column}")));
        Assert.Equal(fault.Length == 0, IsValid(JsonNode.Parse(json)!));
    }

    [Theory]
    [InlineData("", "properties", "{0}")]
    [InlineData("paper", "properties.paper.properties", "{\"paper\":{0}}")]
    [InlineData("section", "$defs.section.properties", "{\"sections\":[{0}]}")]
    [InlineData("article", "$defs.article.properties", "{\"sections\":[{\"articles\":[{0}]}]}")]
    [InlineData("picture", "$defs.picture.properties", "{\"sections\":[{\"articles\":[{\"pictures\":[{0}]}]}]}")]
    [InlineData("file", "$defs.file.properties", "{\"articles\":[{0}]}")]
    [InlineData("byline", "$defs.article.properties.byline.properties", "{\"sections\":[{\"articles\":[{\"byline\":{0}}]}]}")]
    [InlineData("feed", "$defs.feed.properties", "{\"feeds\":[{0}],\"sections\":[]}")]
    [InlineData("box", "$defs.box.properties", "{\"boxes\":[{0}],\"sections\":[]}")]
    public void The_reader_knows_every_key_of_the_schema_and_no_other(string mapping, string path, string around)
    {
        var keys = path.Split('.').Aggregate(Schema, (node, key) => node[key]!).AsObject().Select(p => p.Key).ToArray();
        var read = Reading.Text(around.Replace("{0}", "{" + string.Join(',', keys.Append("unknown-key").Select(k => $"\"{k}\":null")) + "}", StringComparison.Ordinal), new ReaderOptions { From = Ingest.Formats.InputFormat.EditionJson });

        Assert.NotEmpty(keys);
        Assert.True(read.Diagnostics.Count(d => d.Code == "PE1203") == 1, $"{mapping}: {string.Join('\n', read.Diagnostics)}");
    }

    private static bool IsValid(JsonNode json) => Validator.Evaluate(System.Text.Json.JsonDocument.Parse(json.ToJsonString()).RootElement).IsValid;

    private static string Written(string path) => EditionFile.Write(EditionReader.Read([path], new ReaderOptions()).Value!.Edition);

    private static JsonNode JsonOf(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return JsonOf(stream.Documents[0].RootNode)!;
    }

    private static JsonNode? JsonOf(YamlNode node) => node switch
    {
        YamlMappingNode { Children: [{ Key: YamlSequenceNode { Children: [YamlScalarNode label] }, Value: YamlScalarNode note }] } => JsonValue.Create($"[{label.Value}]: {note.Value}"),
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(c => KeyValuePair.Create(KeyOf(c.Key), JsonOf(c.Value)))),
        YamlSequenceNode { Children: var items } => new JsonArray([.. items.Select(JsonOf)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } number } when long.TryParse(number, out var whole) && number == $"{whole}" => JsonValue.Create(whole),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } number } when double.TryParse(number, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var share) && share < 1 => JsonValue.Create(share),
        YamlScalarNode text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException(),
    };

    private static string KeyOf(YamlNode key) => ((YamlScalarNode)key).Value!;
}
