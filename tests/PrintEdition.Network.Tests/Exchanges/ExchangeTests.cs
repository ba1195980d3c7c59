using System.IO.Compression;
using System.Text;
using PrintEdition.Ingest.Web;
using PrintEdition.Tests.Servers;

namespace PrintEdition.Network.Tests.Exchanges;

/// <summary>What is asked of servers, and what of their answers is taken.</summary>
public sealed class ExchangeTests : IDisposable
{
    private readonly Fetching web = new();

    public void Dispose() => web.Dispose();

    [Fact]
    public void A_document_comes_with_its_address_type_and_coding()
    {
        web.Server.On("/feed", "水很平。", "200 OK", "Content-Type: application/rss+xml; charset=\"UTF-8\"");

        var found = web.Get("/feed").Value!;

        Assert.Equal((web.Server.At("/feed"), "application/rss+xml", "UTF-8"), (found.Address, found.MediaType, found.Charset));
        Assert.Equal("水很平。", Encoding.UTF8.GetString(found.Bytes));
    }

    [Fact]
    public void The_program_says_its_name_and_sends_no_more_than_it_must()
    {
        web.Server.On("/feed", "水很平。", "200 OK", "Set-Cookie: a=b");

        web.Get("/feed#piece");
        web.Get("/feed");

        Assert.All(web.Server.Requests, request =>
        {
            Assert.Equal("GET", request.Method);
            Assert.Equal("/feed", request.Path);
            Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order(StringComparer.Ordinal));
            Assert.Matches("^print-edition/[0-9]+[.][0-9]+[.][0-9]+$", request["User-Agent"]);
        });
        Assert.Equal(2, web.Server.Requests.Count);
    }

    /// <summary>Nobody vouches for the server: it is told, and learns nothing of what is asked.</summary>
    [Fact]
    public void A_server_whose_certificate_is_not_good_is_not_asked()
    {
        using var certificate = TestCertificate.Make();
        using var server = new LoopbackServer(certificate);

        var fetched = web.GetAll(WebContent.Feed, null, server.At("/feed")).Single();

        Assert.Equal("— PE1422", Fetching.Shown(fetched));
        Assert.Contains("its certificate is not good", fetched.Diagnostics.Single().Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Redirections_are_followed_to_the_end_of_the_chain()
    {
        web.Server.On("/1", "", "301 Moved Permanently", "Location: /2")
            .On("/2", "", "302 Found", $"Location: {web.Server.At("/3")}")
            .On("/3", "", "303 See Other", "Location: 4")
            .On("/4", "", "307 Temporary Redirect", "Location: ?a=1")
            .On("/4?a=1", "", "308 Permanent Redirect", "Location: /5#x")
            .On("/5", "水很平。");

        var found = web.Get("/1");

        Assert.Equal("水很平。", Fetching.Shown(found));
        Assert.Equal(web.Server.At("/5"), found.Value!.Address);
    }

    [Fact]
    public void A_chain_that_does_not_end_is_left()
    {
        web.Server.On("/1", "", "302 Found", "Location: /1");

        Assert.Equal("— PE1422", Fetching.Shown(web.Get("/1")));
        Assert.Equal(web.Options.MostRedirections + 1, web.Server.Requests.Count);
    }

    [Theory]
    [InlineData("http://10.1.2.3/feed")]
    [InlineData("http://localhost/feed")]
    [InlineData("http://[::1]/feed")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://2130706434/feed")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://127.0.0.1/feed")]
    [InlineData("http://name:word@127.0.0.1/feed")]
    [InlineData("http://[bad/feed")]
    public void A_redirection_to_where_nothing_is_fetched_from_is_refused_whatever_is_in_the_cache(string location)
    {
        web.Server.On("/feed", "水很平。");
        web.Get("/feed");
        web.Server.On("/feed", "", "302 Found", $"Location: {location}");

        Assert.Equal("— PE1421", Fetching.Shown(web.Get("/feed")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/feed", "--allow-host 127.0.0.1")]
    [InlineData("http://0x7f.1:{0}/feed", "--allow-host 127.0.0.1")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/feed", "--allow-host ::ffff:127.0.0.1")]
    [InlineData("http://localhost:{0}/feed", "--allow-host localhost")]
    public void This_machine_is_not_asked_unless_it_is_allowed_by_name(string address, string advice)
    {
        web.Options = web.Options with { AllowedHosts = ["intranet.example"] };

        var refused = Assert.Single(web.GetAll(WebContent.Feed, null, string.Format(System.Globalization.CultureInfo.InvariantCulture, address, web.Server.Port))).Diagnostics.Single();

        Assert.Equal("PE1421", refused.Code);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
        Assert.Empty(web.Server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("identity")]
    public void Packed_documents_are_unpacked(string coding)
    {
        web.Server.On("/feed", Packed("水很平。"u8.ToArray(), coding), "200 OK", $"Content-Encoding: {coding.Split(' ')[^1]}");

        Assert.Equal("水很平。", Fetching.Shown(web.Get("/feed")));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void A_small_document_that_unpacks_to_a_large_one_is_refused(string coding)
    {
        web.Options = web.Options with { LargestDocument = 1024 * 1024 };
        var bomb = Packed(new byte[64 * 1024 * 1024], coding);
        Assert.InRange(bomb.Length, 1, 500_000);
        web.Server.On("/feed", bomb, "200 OK", $"Content-Encoding: {coding}");

        Assert.Equal("— PE1423", Fetching.Shown(web.Get("/feed")));
    }

    [Fact]
    public void A_large_document_is_refused_whether_its_length_is_told_or_not()
    {
        web.Options = web.Options with { LargestDocument = 1000 };
        web.Server.On("/told", new byte[1001])
            .On("/untold", async (_, stream) => await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + new string('a', 1001))))
            .On("/endless", async (_, stream) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray());
                while (true)
                {
                    await stream.WriteAsync(new byte[1000]);
                }
            })
            .On("/enough", new byte[1000]);

        Assert.Equal("— PE1423", Fetching.Shown(web.Get("/told")));
        Assert.Equal("— PE1423", Fetching.Shown(web.Get("/untold")));
        Assert.Equal("— PE1423", Fetching.Shown(web.Get("/endless")));
        Assert.Equal(1000, web.Get("/enough").Value!.Bytes.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n")]
    public void A_server_that_takes_its_time_is_not_waited_for(string start)
    {
        web.Options = web.Options with { WholeTime = TimeSpan.FromMilliseconds(300) };
        web.Server.Stall("/feed", start);

        var failed = web.Get("/feed");

        Assert.Equal("— PE1422", Fetching.Shown(failed));
        Assert.Contains("within 0.3 seconds", failed.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip, br\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")]
    [InlineData("SSH-2.0-OpenSSH\r\n")]
    [InlineData("")]
    public void Broken_answers_are_failures(string answer)
    {
        web.Server.On("/feed", async (_, stream) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer)));

        Assert.Equal("— PE1422", Fetching.Shown(web.Get("/feed")));
    }

    [Theory]
    [InlineData("204 No Content")]
    [InlineData("206 Partial Content")]
    [InlineData("403 Forbidden")]
    [InlineData("404 Not Found")]
    [InlineData("500 Internal Server Error")]
    public void Other_answers_than_200_are_failures_that_are_told_by_number(string status)
    {
        web.Server.On("/feed", status[..3] == "204" ? "" : "<rss/>", status);

        var failed = web.Get("/feed");

        Assert.Equal("— PE1422", Fetching.Shown(failed));
        Assert.Contains($"the server answered {status[..3]}; ", failed.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_that_are_not_there_are_told()
    {
        using var gone = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        gone.Start();
        var port = ((System.Net.IPEndPoint)gone.LocalEndpoint).Port;
        gone.Stop();

        Assert.Contains("nothing answers there", web.GetAll(WebContent.Feed, null, $"http://127.0.0.1:{port}/")[0].Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("— PE1422", Fetching.Shown(web.GetAll(WebContent.Feed, null, "http://no-such-host.invalid/")[0]));
    }

    [Fact]
    public void Results_have_the_order_of_requests_and_an_address_is_asked_once()
    {
        foreach (var i in Enumerable.Range(0, 10))
        {
            web.Server.On($"/{i}", async (_, stream) =>
            {
                await Task.Delay((10 - i) * 5);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\n{i}"));
            });
        }

        var fetched = web.GetAll(WebContent.Feed, null, [.. Enumerable.Range(0, 20).Select(i => web.Server.At($"/{i % 10}"))]);

        Assert.Equal("01234567890123456789", string.Concat(fetched.Select(Fetching.Shown)));
        Assert.Equal(10, web.Server.Requests.Count);
    }

    [Fact]
    public void Only_so_many_pictures_are_fetched_the_first_ones()
    {
        web.Options = web.Options with { MostPictures = 2 };
        web.Server.On("/1", "a").On("/2", "b").On("/3", "c");

        var fetched = web.GetAll(WebContent.Picture, null, web.Server.At("/1"), web.Server.At("/2"), web.Server.At("/1"), web.Server.At("/3"));

        Assert.Equal(["a", "b", "a", "— PE1434"], fetched.Select(Fetching.Shown));
    }

    private static byte[] Packed(byte[] bytes, string coding)
    {
        using var memory = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(memory, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true),
            "raw deflate" => new DeflateStream(memory, CompressionLevel.Optimal, leaveOpen: true),
            _ => new BufferedStream(memory),
        })
        {
            packing.Write(bytes);
            packing.Flush();
            return coding == "identity" ? bytes : Closed(packing, memory);
        }
    }

    private static byte[] Closed(Stream packing, MemoryStream memory)
    {
        packing.Dispose();
        return memory.ToArray();
    }
}
