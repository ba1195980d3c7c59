using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Tests.Support;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Composition.Tests.Layouts;

/// <summary>The schema that editors use, <c>layouts/layout.schema.json</c>, says what the reader says.</summary>
public class LayoutSchemaTests
{
    private const string FirstLine = "# yaml-language-server: $schema=layout.schema.json";

    private static readonly string Folder = Path.Combine(TestDesk.Root, "layouts");

    private static readonly LayoutCatalogue Catalogue = new(Folder);

    private static readonly string Text = File.ReadAllText(Path.Combine(Folder, "layout.schema.json"));

    private static readonly JsonNode Schema = JsonNode.Parse(Text)!;

    private static readonly JsonSchema Validator = JsonSchema.FromText(Text);

    private static readonly string Tabloid = File.ReadAllText(Catalogue.FileOf("tabloid"));

    public static TheoryData<string, string[]> Mappings => new()
    {
        { "", LayoutKeys.Root },
        { "page", LayoutKeys.Page },
        { "grid", LayoutKeys.Grid },
        { "styles", LayoutKeys.Styles },
        { "text", LayoutKeys.Text },
        { "headlines", LayoutKeys.Headlines },
        { "furniture", LayoutKeys.Furniture },
        { "colours", LayoutKeys.Colours },
        { "edition", LayoutKeys.Edition },
    };

    /// <summary>Changes of the tabloid's file that are right, at the ends of what a key may be, and wrong just past them.</summary>
    public static TheoryData<string, string, bool> Changes => new()
    {
        { "width: 270 mm", "width: 1058 mm", true },
        { "width: 270 mm", "width: 270", false },
        { "width: 270 mm", "width: 27 cm", false },
        { "width: 270 mm", "width: -270 mm", false },
        { "columns: 6", "columns: 1", true },
        { "columns: 6", "columns: 0", false },
        { "columns: 6", "columns: 17", false },
        { "columns: 6", "columns: six", false },
        { "characters: 11 ", "characters: 5 ", true },
        { "characters: 11 ", "characters: 4 ", false },
        { "characters: 11 ", "characters: 61 ", false },
        { "rows: 80", "rows: 24", true },
        { "rows: 80", "rows: 11", false },
        { "rows: 80", "rows: 401", false },
        { "han-latin-gap: 0.25 em", "han-latin-gap: 0 em", true },
        { "han-latin-gap: 0.25 em", "han-latin-gap: .2 em", true },
        { "han-latin-gap: 0.25 em", "han-latin-gap: 0.125em", true },
        { "han-latin-gap: 0.25 em", "han-latin-gap: 0.26 em", false },
        { "han-latin-gap: 0.25 em", "han-latin-gap: 1 em", false },
        { "kinsoku: gb", "kinsoku: none", true },
        { "kinsoku: gb", "kinsoku: loose", false },
        { "hanging-punctuation: off", "hanging-punctuation: on", true },
        { "hanging-punctuation: off", "hanging-punctuation: maybe", false },
        { "pull-quotes: on", "pull-quotes: given", true },
        { "pull-quotes: on", "pull-quotes: some", false },
        { "reversed: text", "reversed: accent", true },
        { "reversed: text", "reversed: black", false },
        { "  caption: {face: kai", "  quote: {face: kai, size: 14 pt}\n  caption: {face: kai", true },
        { "masthead-rows: 10", "masthead-rows: 3", true },
        { "masthead-rows: 10", "masthead-rows: 2", false },
        { "masthead-rows: 10", "masthead-rows: 61", false },
        { "band-rows: 3", "band-rows: 1", false },
        { "band-rows: 3", "band-rows: 21", false },
        { "gap-rows: 1", "gap-rows: 10", true },
        { "gap-rows: 1", "gap-rows: 0", false },
        { "masthead: ear", "masthead: full", true },
        { "masthead: ear", "masthead: half", false },
        { "index: strip", "index: off", true },
        { "index: strip", "index: foot", false },
        { "qr: off", "qr: articles", true },
        { "qr: off", "qr: all", false },
        { "accent: \"#b3191e\"", "accent: \"#B3191E\"", true },
        { "accent: \"#b3191e\"", "accent: \"#b31\"", false },
        { "lead: {faces: [serif-black]", "lead: {faces: []", false },
        { "lead: {faces: [serif-black]", "lead: {faces: sans", false },
        { "colours:", "edition: {pages: four}\ncolours:", true },
        { "colours:", "edition: {pages: 200}\ncolours:", true },
        { "colours:", "edition: {pages: 201}\ncolours:", false },
        { "colours:", "edition: {pages: odd}\ncolours:", false },
        { "  band-rows: 3\n", "", false },
        { "  deck: {face: kai, size: 13 pt}", "  deck: {face: kai}", false },
        { "  reading: {face: sans, size: 3.6 pt}", "  # ", true },
        { "name: tabloid\n", "", false },
        { "grid:\n", "grids:\n", false },
    };

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Every_key_that_the_reader_knows_is_in_the_schema_and_the_other_way_round(string mapping, string[] known)
    {
        var properties = mapping.Length == 0 ? Schema["properties"]! : Schema["properties"]![mapping]!["properties"]!;

        Assert.Equal(known.Select(k => k.TrimEnd('?')).Order(StringComparer.Ordinal), properties.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_keys_that_a_layout_must_have_are_the_readers(string mapping, string[] known)
    {
        var whole = mapping.Length == 0 ? Schema["then"]! : Schema["then"]!["properties"]!.AsObject()[mapping] ?? new JsonObject { ["required"] = new JsonArray("pages") };
        var required = whole["required"]!.AsArray().Select(n => n!.GetValue<string>());

        Assert.Equal(known.Where(k => k[^1] != '?').Order(StringComparer.Ordinal), required.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Roles_and_ranks_have_the_readers_keys()
    {
        Assert.Equal(LayoutKeys.Style, Schema["$defs"]!["style"]!["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(LayoutKeys.Rank, Schema["$defs"]!["rank"]!["properties"]!.AsObject().Select(p => p.Key));
    }

    [Fact]
    public void Every_key_is_described()
    {
        var keys = Below(Schema).Prepend(Schema).OfType<JsonObject>().Where(n => n.ContainsKey("type") && n["properties"] is JsonObject).SelectMany(n => n["properties"]!.AsObject()).Select(p => p.Value!);

        Assert.NotEmpty(keys);
        Assert.All(keys.OfType<JsonObject>(), key => Assert.True(key.ContainsKey("description") || key["$ref"]?.GetValue<string>() is "#/$defs/face" or "#/$defs/size", key.GetPath()));
    }

    /// <summary>Patterns cannot compare lengths: their ends are in the schema as numbers, for people and for this test.</summary>
    [Theory]
    [InlineData("page", "width", "width: 270 mm")]
    [InlineData("page", "height", "height: 390 mm")]
    [InlineData("page", "top", "top: 19 mm")]
    [InlineData("grid", "width", "width: 235 mm")]
    [InlineData("grid", "leading", "leading: 12.4 pt")]
    [InlineData("", "size", "  deck: {face: kai, size: 13 pt}")]
    public void A_lengths_ends_in_the_schema_are_the_readers(string mapping, string key, string line)
    {
        var node = mapping.Length == 0 ? Schema["$defs"]![key]! : Schema["properties"]![mapping]!["properties"]![key]!;
        var (least, most) = (node["x-least-pt"]!.GetValue<double>(), node["x-most-pt"]!.GetValue<double>());

        Assert.Equal(
            (false, false, true, true),
            (IsOutside(least), IsOutside(most), least == 0 || IsOutside(least - 0.5), IsOutside(most + 0.5)));
        Assert.Contains(FormattableString.Invariant($"{least} pt to {most} pt"), node["description"]!.GetValue<string>(), StringComparison.Ordinal);

        bool IsOutside(double points) => Read(Changed(line, line[..(line.LastIndexOf(key + ":", StringComparison.Ordinal) + key.Length + 2)] + points.ToString(CultureInfo.InvariantCulture) + " pt" + (line[^1] == '}' ? "}" : "")))
            .Any(d => d.Code == "PE3002");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Schema_and_reader_take_and_refuse_the_same(string right, string changed, bool isSound)
    {
        var yaml = Changed(right, changed);

        // That columns or rows do not fit the sheet (PE3006) is no single value's fault: the schema cannot see it.
        Assert.Equal(isSound, Read(yaml).All(d => d.Code == "PE3006"));
        Assert.Equal(isSound, IsValid(yaml));
    }

    [Fact]
    public void Every_shipped_layout_and_its_merged_text_is_valid()
    {
        foreach (var name in Catalogue.Names)
        {
            var text = File.ReadAllText(Catalogue.FileOf(name));

            Assert.StartsWith(FirstLine + "\n", text, StringComparison.Ordinal);
            Assert.True(IsValid(text), name);
            Assert.True(IsValid(Catalogue.Open(name).Value!.Text), name + ", merged");
        }
    }

    [Theory]
    [InlineData("extends: tabloid\nname: m\ntitle: m\nstyles: {deck: {size: 12 pt}}\n", true)]
    [InlineData("extends: tabloid\nname: m\ntitle: m\nstyles: {deck: {sise: 12 pt}}\n", false)]
    [InlineData("extends: tabloid\ntitle: m\n", false)]
    [InlineData("extends: [tabloid]\nname: m\ntitle: m\n", false)]
    public void A_layout_that_extends_another_need_not_be_whole(string yaml, bool isSound)
    {
        Assert.Equal(isSound, LayoutReader.Read(yaml, "my.yaml", TestDesk.Faces, Catalogue).IsUsable);
        Assert.Equal(isSound, IsValid(yaml));
    }

    private static string Changed(string right, string changed)
    {
        Assert.Contains(right, Tabloid, StringComparison.Ordinal);
        return Tabloid.Replace(right, changed, StringComparison.Ordinal);
    }

    private static ImmutableArray<Model.Diagnostic> Read(string yaml) => LayoutReader.Read(yaml, "my.yaml", TestDesk.Faces).Diagnostics;

    private static bool IsValid(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        using var json = JsonDocument.Parse(Json(stream.Documents[0].RootNode)!.ToJsonString());
        return Validator.Evaluate(json.RootElement).IsValid;
    }

    /// <summary>As an editor reads YAML 1.2: plain whole numbers are numbers, all else here is text.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(p => KeyValuePair.Create(((YamlScalarNode)p.Key).Value!, Json(p.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static IEnumerable<JsonNode> Below(JsonNode node) =>
        (node switch
        {
            JsonObject of => of.Select(p => p.Value),
            JsonArray list => list,
            _ => [],
        }).OfType<JsonNode>().SelectMany(n => Below(n).Prepend(n));
}
