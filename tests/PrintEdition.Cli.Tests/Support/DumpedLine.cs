using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>A line of a line dump as a program of the user's would read it: every property that is promised, and none beside.</summary>
public sealed record DumpedLine(
    int Page,
    string Article,
    string Role,
    int Paragraph,
    int Line,
    double X,
    double Y,
    double Indent,
    double Width,
    double NaturalWidth,
    string Fit,
    IReadOnlyList<DumpedTier> Tiers,
    double GapStretch,
    bool EndsParagraph,
    string Text,
    IReadOnlyList<DumpedGlyph> Glyphs,
    double? Measure = null)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a dump.</summary>
    public static IReadOnlyList<DumpedLine> All(ReadOnlySpan<byte> bytes) =>
        [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<DumpedLine>(l, Form)!)];

    /// <summary>Where the line stands, for messages.</summary>
    public override string ToString() => $"page {Page}, {Article} {Role} {Paragraph}, line {Line}: {Text}";
}

public sealed record DumpedTier(string Tier, double Amount);

public sealed record DumpedGlyph(int Glyph, string Font, double Size, string Text, double X, double Y, double Shift, double Advance, double Natural);
