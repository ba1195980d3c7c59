using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads the feeds that an edition file names (<c>feeds:</c>), at its top or in a section.</summary>
/// <param name="file">The edition file.</param>
/// <param name="options">How the edition is read.</param>
/// <param name="findings">Takes the faults.</param>
internal sealed partial class FeedEntryReader(string file, ReaderOptions options, List<Diagnostic> findings)
{
    /// <summary>Feeds of one edition file.</summary>
    public const int Most = 200;

    /// <summary>Items of one feed.</summary>
    private const int MostItems = 500;

    private const string AgeWanted = "a number of hours or days such as 36h or 2d";

    private int count;

    /// <summary>The feeds of a list.</summary>
    /// <param name="fields">What has the list.</param>
    /// <param name="mayNameSection">Whether a feed may say which section it goes to.</param>
    public FeedEntry[] ReadList(Fields fields, bool mayNameSection) =>
        [.. fields.List("feeds").SelectMany(node => KeepGoing.Read(findings, options, "this feed", fields.At(node), () => Read(node, mayNameSection) is { } entry ? [entry] : Array.Empty<FeedEntry>()))];

    private FeedEntry? Read(YamlNode node, bool mayNameSection)
    {
        string[] keys = ["url", "file", "limit", "age", "order", "pictures"];
        var fields = new Fields(node, file, findings, mayNameSection ? [.. keys, "section"] : keys);
        if (++count > Most)
        {
            fields.Fault(node, "PE1204", $"an edition has up to {Most} feeds; give the others an edition of their own");
            return null;
        }

        var entry = new FeedEntry(ReadAddress(fields), fields.Text("file"), mayNameSection ? fields.Text("section") : null, ReadSelection(fields), fields.Place);
        if (fields.IsMapping && (fields["url"] is null) == (fields["file"] is null))
        {
            fields.Fault(node, "PE1204", "a feed has either 'url' or 'file'; give one of them");
        }

        return (entry.Address is null) == (entry.File is null) ? null : entry;
    }

    private static string? ReadAddress(Fields fields)
    {
        if (fields.Text("url") is not { } text || FetchableAddress.Of(text) is not null)
        {
            return fields.Text("url");
        }

        fields.Fault(fields["url"]!, "PE1421", $"'url' is '{text}'; {FetchableAddress.Rule}");
        return null;
    }

    private static FeedSelection ReadSelection(Fields fields) => new()
    {
        Limit = fields.Whole("limit", 1, MostItems),
        Age = ReadAge(fields),
        Order = fields.Word("order", "feed", "newest", "oldest") switch { "newest" => FeedOrder.Newest, "oldest" => FeedOrder.Oldest, _ => FeedOrder.Feed },
        WithPictures = fields.Flag("pictures") != false,
    };

    private static TimeSpan? ReadAge(Fields fields)
    {
        if (fields.Text("age") is not { } text)
        {
            return null;
        }

        if (Age().Match(text) is not { Success: true } match)
        {
            fields.Fault(fields["age"]!, "PE1204", $"'age' is '{text}'; it must be {AgeWanted}");
            return null;
        }

        var number = int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return match.Groups[2].Value == "d" ? TimeSpan.FromDays(number) : TimeSpan.FromHours(number);
    }

    [GeneratedRegex("^([1-9][0-9]{0,3})([hd])$", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
