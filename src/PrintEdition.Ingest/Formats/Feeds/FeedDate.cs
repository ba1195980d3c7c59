using System.Globalization;
using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>
/// Reads the dates of feeds: RFC 3339 as Atom and JSON Feed have them, RFC 822 and 5322 as RSS has them, each where the other is wanted too.
/// No culture's names are known but the standards' own.
/// </summary>
internal static partial class FeedDate
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Hours from UTC of the zones that RFC 822 names (5.1); all other names mean that the zone is not known (RFC 5322 4.3).</summary>
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
    };

    /// <summary>The moment with the clock it was written by; null when it is no date. Without a zone it is UTC, without a time midnight.</summary>
    public static DateTimeOffset? Of(string? text)
    {
        var plain = Comment().Replace(text ?? "", "").Trim();
        return Timestamp().Match(plain) is { Success: true } timestamp ? Of(timestamp, Number(timestamp, "month"))
            : Written().Match(plain) is { Success: true } written ? Of(written, MonthOf(written.Groups["month"].Value))
            : null;
    }

    private static DateTimeOffset? Of(Match match, int month)
    {
        var year = YearOf(match.Groups["year"].Value);
        var (day, hour, minute, second) = (Number(match, "day"), Number(match, "hour"), Number(match, "minute"), Math.Min(Number(match, "second"), 59));
        return month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60
            && Number(match, "second") <= 60 && OffsetOf(match) is { } offset
                ? Moment(new DateTime(year, month, day, hour, minute, second), offset)
                : null;
    }

    /// <summary>A clock's time near the first or last moment that can be told has none in UTC.</summary>
    private static DateTimeOffset? Moment(DateTime clock, TimeSpan offset) =>
        clock - DateTime.MinValue >= offset && DateTime.MaxValue - clock >= -offset ? new DateTimeOffset(clock, offset) : null;

    private static int Number(Match match, string part) => match.Groups[part] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    /// <summary>Years of two figures are those from 1950 to 2049 (RFC 5322 4.3).</summary>
    private static int YearOf(string figures)
    {
        var year = int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);
        return figures.Length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /// <summary>1 for January; 0 for no month. Three letters are enough.</summary>
    private static int MonthOf(string name) => 1 + Array.FindIndex(Months, m => m.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static TimeSpan? OffsetOf(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return TimeSpan.FromHours(Zones.GetValueOrDefault(match.Groups["zone"].Value));
        }

        var offset = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0);
        return offset > TimeSpan.FromHours(14) || Number(match, "minutes") > 59 ? null : match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    private const string Offset = @"(?<sign>[+-])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})?";

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:[Tt ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,20})?)?\s?(?:" + Offset + "|(?<zone>[A-Za-z]{1,5}))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9}\.?\s*,?\s*)?(?<day>[0-9]{1,2})[\s-]{1,4}(?<month>[A-Za-z]{3,9})\.?[\s-]{1,4}(?<year>[0-9]{4}|[0-9]{2})(?:,?\s{1,4}(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\.[0-9]{1,20})?)?\s{0,4}(?:(?:GMT|UTC)?" + Offset + @"|(?<zone>[A-Za-z]{1,5}))?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"\([^()]{0,100}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
