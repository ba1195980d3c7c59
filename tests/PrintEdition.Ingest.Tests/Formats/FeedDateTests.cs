using System.Globalization;
using CsCheck;
using PrintEdition.Ingest.Formats.Feeds;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>Dates as feeds write them: RFC 3339, RFC 822 with what people make of it; nothing else.</summary>
public class FeedDateTests
{
    [Theory]
    [InlineData("2026-03-14T07:00:00+08:00", "2026-03-14 07:00:00 +08:00")]
    [InlineData("2026-03-14T07:00:00.123456Z", "2026-03-14 07:00:00 +00:00")]
    [InlineData("2026-03-14t07:00:00z", "2026-03-14 07:00:00 +00:00")]
    [InlineData("2026-03-14 07:00:00 +0800", "2026-03-14 07:00:00 +08:00")]
    [InlineData("2026-03-14T07:00-03:30", "2026-03-14 07:00:00 -03:30")]
    [InlineData("2026-03-14", "2026-03-14 00:00:00 +00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31 23:59:59 +00:00")]
    [InlineData("Sat, 14 Mar 2026 07:00:00 +0800", "2026-03-14 07:00:00 +08:00")]
    [InlineData("14 Mar 2026 07:00 GMT", "2026-03-14 07:00:00 +00:00")]
    [InlineData(" Saturday,  14 March 2026 7:00:00 EST ", "2026-03-14 07:00:00 -05:00")]
    [InlineData("Sat, 14 Mar 26 07:00:00 Z", "2026-03-14 07:00:00 +00:00")]
    [InlineData("Sat, 14 Mar 99 07:00:00 PDT", "1999-03-14 07:00:00 -07:00")]
    [InlineData("Saturday, 14-Mar-26 07:00:00 UTC", "2026-03-14 07:00:00 +00:00")]
    [InlineData("Sat,14 Mar 2026 07:00:00 GMT+8", "2026-03-14 07:00:00 +08:00")]
    [InlineData("Sat, 14 mar 2026 07:00:00 +08:00 (CST)", "2026-03-14 07:00:00 +08:00")]
    [InlineData("Tue, 14 Mar 2026 07:00:00", "2026-03-14 07:00:00 +00:00")]
    [InlineData("Sat, 14 Mar 2026 07:00:00 XYZ", "2026-03-14 07:00:00 +00:00")]
    [InlineData("14 Mar 2026", "2026-03-14 00:00:00 +00:00")]
    public void A_date_is_read_with_the_clock_it_was_written_by(string written, string moment) =>
        Assert.Equal(moment, FeedDate.Of(written)?.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026年3月14日")]
    [InlineData("14.3.2026")]
    [InlineData("03/14/2026 07:00")]
    [InlineData("2026-02-29T07:00:00Z")]
    [InlineData("2026-13-01T07:00:00Z")]
    [InlineData("2026-03-14T24:00:00Z")]
    [InlineData("2026-03-14T07:60:00Z")]
    [InlineData("2026-03-14T07:00:00+15:00")]
    [InlineData("2026-03-14T07:00:00+08:60")]
    [InlineData("0000-03-14T07:00:00Z")]
    [InlineData("0001-01-01T00:00:00+08:00")]
    [InlineData("9999-12-31T23:59:59-08:00")]
    [InlineData("Sat, 14 Mär 2026 07:00:00 +0100")]
    [InlineData("Sat, 30 Feb 2026 07:00:00 GMT")]
    [InlineData("1773442800")]
    public void What_is_no_date_of_either_standard_is_none(string? written) => Assert.Null(FeedDate.Of(written));

    [Fact]
    public void Every_moment_reads_back_from_both_standards() => Gen.Select(Gen.Long[0, 253_000_000_000], Gen.Int[-14 * 60, 14 * 60]).ForAll((seconds, minutes) =>
    {
        var moment = new DateTimeOffset(DateTime.UnixEpoch.AddSeconds(seconds).Ticks, TimeSpan.FromMinutes(minutes));
        Assert.Equal(moment, FeedDate.Of(moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
        Assert.Equal(moment, FeedDate.Of(moment.ToString("ddd, d MMM yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture)));
    });

    [Fact]
    public void Any_text_is_a_date_or_none() => Gen.String[Gen.Char["0123456789-+:., TZtMarSat年（()"], 0, 40].ForAll(text => FeedDate.Of(text), iter: 2_000);
}
