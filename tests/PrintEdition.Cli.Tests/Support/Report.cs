using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>A report file as a program of the user's would read it: every property that is promised, and none beside.</summary>
public sealed record Report(
    int Version,
    EditionEntry Edition,
    IReadOnlyList<ArticleEntry> Articles,
    IReadOnlyList<PageEntry> Pages,
    TypographyEntry Typography,
    IReadOnlyList<FontEntry> Fonts,
    IReadOnlyList<MissingEntry> MissingGlyphs,
    IReadOnlyList<FindingEntry> Warnings,
    IReadOnlyDictionary<string, double>? Timings = null,
    SizesEntry? PdfBytes = null,
    ImpositionEntry? Imposition = null,
    PressEntry? Press = null)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a report.</summary>
    public static Report Of(ReadOnlySpan<byte> bytes) => JsonSerializer.Deserialize<Report>(bytes, Form)!;
}

public sealed record EditionEntry(string Title, string Language, string Layout, int Pages, string? Date = null, IReadOnlyList<int>? WrittenPages = null);

public sealed record ArticleEntry(
    string Id,
    string Kind,
    string Headline,
    int Characters,
    string Status,
    IReadOnlyList<int> JumpPages,
    int? Page = null,
    RectangleEntry? Rectangle = null);

public sealed record RectangleEntry(double X, double Y, double Width, double Height);

public sealed record PageEntry(
    int Number, string Section, double FillRatio, int UnfilledRows, IReadOnlyDictionary<string, int> Violations, IReadOnlyList<WhereEntry> Where);

public sealed record WhereEntry(string Rule, int Count, IReadOnlyList<string> Articles, RectangleEntry Rectangle);

public sealed record TypographyEntry(int Lines, int LooseLines, int TightLines, int KinsokuBreaks, int UnitBreaks, int SingleCharacterLastLines);

public sealed record FontEntry(string Family, string Style, int Glyphs, int Bytes);

public sealed record SizesEntry(long Total, long Fonts, long Pictures, long Content, long Structure, long Other);

public sealed record ImpositionEntry(string Scheme, string Sheet, double Width, double Height, double Scale, int Sheets, int Blanks, IReadOnlyList<SideEntry> Sides);

public sealed record SideEntry(int? Left = null, int? Right = null);

public sealed record MissingEntry(
    string Article, string CodePoint, int Count, string Part, int? Number = null, int? Character = null, string? File = null, int? Line = null, int? Column = null);

public sealed record FindingEntry(string Code, string Severity, string Message, string? File = null, int? Line = null, int? Column = null);

public sealed record PressEntry(string Standard, string Condition, bool Mono, double InkLimit, IReadOnlyList<InkEntry> Ink);

public sealed record InkEntry(int Page, double Mean, double Maximum, double Cyan, double Magenta, double Yellow, double Black);
