using System.Text;
using CsCheck;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;
using PrintEdition.Network.Cache;

namespace PrintEdition.Network.Tests.Cache;

/// <summary>Copies of earlier runs: they save sending what has not changed, and stand for what cannot be had.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Tag = "\"v1\"";
    private const string Changed = "Sat, 14 Mar 2026 07:00:00 GMT";

    private readonly Fetching web = new();

    public void Dispose() => web.Dispose();

    [Theory]
    [InlineData("ETag: " + Tag, "If-None-Match", Tag)]
    [InlineData("ETag: W/\"v1\"", "If-None-Match", "W/\"v1\"")]
    [InlineData("Last-Modified: " + Changed, "If-Modified-Since", Changed)]
    public void What_has_not_changed_is_not_sent_again(string mark, string header, string value)
    {
        web.Server.On("/feed", request => request[header] is null ? ("200 OK", [mark, "Content-Type: text/xml; charset=utf-8"], Encoding.UTF8.GetBytes("水很平。")) : ("304 Not Modified", [], []));

        var first = web.Get("/feed");
        var second = web.Get("/feed");

        Assert.Equal(("水很平。", "水很平。"), (Fetching.Shown(first), Fetching.Shown(second)));
        Assert.Equal((first.Value!.MediaType, first.Value.Charset, first.Value.Address), (second.Value!.MediaType, second.Value.Charset, second.Value.Address));
        Assert.Equal([null, value], web.Server.Requests.Select(r => r[header]));
    }

    [Fact]
    public void What_has_changed_takes_the_copys_place()
    {
        web.Server.On("/feed", "水很平。", "200 OK", "ETag: " + Tag);
        web.Get("/feed");
        web.Server.On("/feed", "水很急。");
        web.Get("/feed");
        web.Server.On("/feed", "", "500 Internal Server Error");

        Assert.Equal("水很急。 PE1424", Fetching.Shown(web.Get("/feed")));
        Assert.Single(web.CacheFiles);
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("500 Internal Server Error")]
    [InlineData("204 No Content")]
    public void A_copy_stands_for_what_the_server_does_not_give_and_that_is_told(string status)
    {
        web.Server.On("/feed", "水很平。", "200 OK", "Date: " + Changed);
        web.Get("/feed");
        web.Server.On("/feed", "", status);

        var fetched = web.Get("/feed");

        Assert.Equal("水很平。 PE1424", Fetching.Shown(fetched));
        Assert.Equal(Severity.Warning, fetched.Diagnostics[0].Severity);
        Assert.EndsWith($"a copy from an earlier run is used, of {Changed}", fetched.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_no_use_takes_no_copys_place()
    {
        web.Server.On("/feed", "<rss/>");
        web.Get("/feed", OnlyRss);
        web.Server.On("/feed", "<html>请登录</html>", "200 OK", "Content-Type: text/html");

        Assert.Equal("<rss/> PE1424", Fetching.Shown(web.Get("/feed", OnlyRss)));
        Assert.Equal("<rss/> PE1424", Fetching.Shown(web.Get("/feed", OnlyRss)));
        web.Server.On("/other", "<html>请登录</html>");
        Assert.Equal("— PE1427", Fetching.Shown(web.Get("/other", OnlyRss)));
        Assert.Single(web.CacheFiles);
    }

    [Fact]
    public void Without_the_network_copies_are_used_and_told_and_nothing_is_asked()
    {
        web.Server.On("/feed", "水很平。");
        web.Get("/feed");
        web.Options = web.Options with { IsOnline = false };

        Assert.Equal("水很平。 PE1425", Fetching.Shown(web.Get("/feed")));
        Assert.Equal("— PE1420", Fetching.Shown(web.Get("/other")));
        Assert.Single(web.Server.Requests);
    }

    [Fact]
    public void After_a_redirection_only_the_server_that_marked_the_copy_is_told_the_mark()
    {
        web.Server.On("/old", "", "301 Moved Permanently", "Location: /new")
            .On("/new", request => request["If-None-Match"] == Tag ? ("304 Not Modified", [], []) : ("200 OK", ["ETag: " + Tag], "水很平。"u8.ToArray()));
        web.Get("/old");

        var second = web.Get("/old");

        Assert.Equal("水很平。", Fetching.Shown(second));
        Assert.Equal(web.Server.At("/new"), second.Value!.Address);
        Assert.Equal(["/old ", "/new ", "/old ", "/new " + Tag], web.Server.Requests.Select(r => $"{r.Path} {r["If-None-Match"]}"));
    }

    [Theory]
    [InlineData("cut off")]
    [InlineData("changed")]
    [InlineData("empty")]
    [InlineData("foreign")]
    [InlineData("another's")]
    [InlineData("a folder")]
    public void Damaged_and_foreign_files_are_passed_over(string damage)
    {
        web.Server.On("/feed", "水很平。", "200 OK", "ETag: " + Tag).On("/other", "船很慢。");
        web.Get("/feed");
        var file = Assert.Single(web.CacheFiles);
        Damage(file, damage);

        Assert.Equal("水很平。", Fetching.Shown(web.Get("/feed")).Replace(" PE1426", "", StringComparison.Ordinal));
        Assert.All(web.Server.Requests, r => Assert.Null(r["If-None-Match"]));
    }

    private void Damage(string file, string damage)
    {
        var bytes = File.ReadAllBytes(file);
        switch (damage)
        {
            case "cut off":
                File.WriteAllBytes(file, bytes[..^1]);
                break;
            case "changed":
                bytes[^1] ^= 1;
                File.WriteAllBytes(file, bytes);
                break;
            case "empty":
                File.WriteAllBytes(file, []);
                break;
            case "foreign":
                File.WriteAllText(file, "GIF89a");
                break;
            case "another's":
                web.Get("/other");
                File.Copy(web.CacheFiles.Single(f => f != file), file, overwrite: true);
                break;
            default:
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_told_and_the_document_used()
    {
        var file = Path.GetTempFileName();
        try
        {
            web.Options = web.Options with { CacheFolder = file };
            web.Server.On("/feed", "水很平。");

            Assert.Equal("水很平。 PE1426", Fetching.Shown(web.Get("/feed")));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Nothing_is_left_half_written_and_what_was_longest_unused_goes_first()
    {
        web.Options = web.Options with { LargestCache = 2_500 };
        foreach (var path in new[] { "/1", "/2", "/3" })
        {
            web.Server.On(path, new string('a', 700));
            web.Get(path);
            foreach (var file in web.CacheFiles)
            {
                File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-1));
            }
        }

        Assert.Equal(2, web.CacheFiles.Length);
        Assert.All(web.CacheFiles, f => Assert.EndsWith(".copy", f, StringComparison.Ordinal));
        web.Options = web.Options with { IsOnline = false };
        Assert.Equal("— PE1420", Fetching.Shown(web.Get("/1")));
        Assert.Equal(700, web.Get("/3").Value!.Bytes.Length);
    }

    [Fact]
    public void A_copy_reads_back_from_its_file_and_no_damaged_file_does() => Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[0, 10_000], Gen.Byte).ForAll((bytes, at, value) =>
    {
        var copy = new Copy("https://a.example/", "https://b.example/", bytes) { EntityTag = Tag, MediaType = "text/xml" };
        var file = CopyFile.Write(copy);
        var read = CopyFile.Read(file)!;
        Assert.Equal((copy.Address, copy.FoundAt, Tag, null, "text/xml"), (read.Address, read.FoundAt, read.EntityTag, read.Charset, read.MediaType));
        Assert.Equal(bytes, read.Bytes);

        Assert.Null(CopyFile.Read(file[..(at % file.Length)]));
        file[at % file.Length] = value;
        Assert.True(CopyFile.Read(file) is not { } damaged || damaged.Bytes.AsSpan().SequenceEqual(bytes));
    });

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> OnlyRss(WebDocument document) =>
        document.Bytes.AsSpan().StartsWith("<rss"u8) ? [] : [new Diagnostic("PE1427", Severity.Error, "this is no feed")];
}
