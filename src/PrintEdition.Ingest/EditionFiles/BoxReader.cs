using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads the boxes of an edition file: slogans, weather, notices, advertisements, and where they stand.</summary>
/// <param name="cleaner">Cleans their texts.</param>
/// <param name="picture">Reads a picture's mapping.</param>
/// <param name="file">Name of the file, for findings.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed partial class BoxReader(Cleaner cleaner, Func<YamlNode, Picture> picture, string file, List<Diagnostic> findings)
{
    private const int LastPage = 999;
    private const int MostColumns = 16;
    private const int MostRows = 400;

    /// <summary>A box of more characters is an article.</summary>
    private const int LongestText = 2000;

    /// <summary>Boxes of an edition.</summary>
    public const int Most = 300;

    /// <summary>Reads a box; null when it cannot be one.</summary>
    public Box? Read(YamlNode node)
    {
        var fields = new Fields(node, file, findings, "kind", "title", "text", "picture", "link", "page", "place", "columns", "rows", "sizes");
        var box = new Box
        {
            Kind = BoxWords.KindOf(fields.Word("kind", BoxWords.Kinds)),
            Title = fields.Text("title") is { Length: > 0 } title ? cleaner.Phrases(title) : null,
            Lines = [.. TextOf(fields).Where(t => t.Length > 0).Select(cleaner.Phrases)],
            Picture = fields["picture"] is { } drawn ? picture(drawn) : null,
            Link = fields.Address("link"),
            Place = BoxWords.PlaceOf(fields.Word("place", BoxWords.Places)) ?? (fields["page"] is null ? BoxPlace.Free : BoxPlace.Bottom),
            Page = fields.Whole("page", 1, LastPage) ?? 1,
            Columns = fields.Whole("columns", 1, MostColumns),
            Rows = fields.Whole("rows", 1, MostRows),
            Sizes = ReadSizes(fields),
            Source = fields.Place,
        };
        return fields.IsMapping && Check(box, fields) ? box : null;
    }

    /// <summary>One line, or a list of them.</summary>
    private static IEnumerable<string> TextOf(Fields fields) => fields["text"] switch
    {
        null => [],
        YamlScalarNode => [fields.Text("text")!],
        _ => fields.List("text").Select(fields.Scalar),
    };

    private static ImmutableArray<BoxSize> ReadSizes(Fields fields)
    {
        var sizes = ImmutableArray.CreateBuilder<BoxSize>();
        foreach (var node in fields.List("sizes"))
        {
            if (Size().Match(fields.Scalar(node)) is { Success: true } match && Whole(match, 1, MostColumns) is { } columns && Whole(match, 2, MostRows) is { } rows)
            {
                sizes.Add(new BoxSize(columns, rows));
            }
            else
            {
                fields.Fault(node, "PE1204", $"a size is columns and rows such as 3x20, up to {MostColumns}x{MostRows}");
            }
        }

        return sizes.ToImmutable();
    }

    private static int? Whole(Match match, int group, int most) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= most ? number : null;

    private static bool Check(Box box, Fields fields)
    {
        var fault = FaultOf(box, fields);
        if (fault is not null)
        {
            fields.Fault(fields.Node, "PE1212", fault);
        }

        return fault is null;
    }

    /// <summary>What no single value shows; null when nothing is wrong.</summary>
    private static string? FaultOf(Box box, Fields fields) => box switch
    {
        _ when fields["kind"] is null => $"a box needs a 'kind': {string.Join(", ", BoxWords.Kinds)}",
        _ when (box.Title ?? "").Length + box.Lines.Sum(l => l.Length) > LongestText => $"a box of over {LongestText} characters; make it an article",
        { Kind: not BoxKind.Hole } when IsEmpty(box) => "a box without content; give it a title, text or picture, or make it a 'hole'",
        { Kind: BoxKind.Hole } when !IsEmpty(box) => "a 'hole' holds nothing; take its content out, or give it another kind",
        { Kind: BoxKind.Hole, Place: BoxPlace.Free } => "a hole has a place of its own: give 'page' and 'place'",
        { Kind: BoxKind.Advertisement, Place: BoxPlace.Free } when fields["place"] is null =>
            "an advertisement has a place of its own: give 'page' and 'place', or 'place: free' where it may be left out when stories leave no room",
        { Place: BoxPlace.Free or BoxPlace.Ear } when (fields["page"] ?? fields["columns"] ?? fields["rows"]) is not null =>
            "'page', 'columns' and 'rows' belong to a place on a page; give one, such as 'place: bottom'",
        { Place: not BoxPlace.Free, Sizes.IsEmpty: false } => "'sizes' are for boxes without a place; give 'columns' and 'rows' here",
        { Kind: BoxKind.Hole, Rows: null, Place: not (BoxPlace.Page or BoxPlace.Left or BoxPlace.Right) } => "a hole needs 'rows': it holds nothing by which it could be measured",
        { Columns: null, Place: not (BoxPlace.Free or BoxPlace.Ear or BoxPlace.Top or BoxPlace.Bottom or BoxPlace.Page) } => "a box at a side or in a corner needs 'columns'",
        _ => null,
    };

    private static bool IsEmpty(Box box) => box is { Title: null, Lines.IsEmpty: true, Picture: null };

    [GeneratedRegex("^([0-9]{1,4}) ?[x×] ?([0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Size();
}
