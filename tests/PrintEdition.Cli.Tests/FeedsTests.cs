using PrintEdition.Cli.Building;
using PrintEdition.Cli.Tests.Support;
using PrintEdition.Tests.Servers;

namespace PrintEdition.Cli.Tests;

/// <summary>Feeds as a daily paper, end to end: nothing is fetched unless it is allowed, and the same answers give the same paper.</summary>
public sealed class FeedsTests : IDisposable
{
    private const string Feed = """
        <rss version="2.0"><channel><title>要闻</title>
        <item><title>青溪渡口今早复航</title><pubDate>Sat, 14 Mar 2026 07:00:00 +0800</pubDate><description>停航三年的青溪渡口今早复航，头一班渡船坐了十九个人，还有一笼没睡醒的小鸡。</description><enclosure url="/boat.jpg" type="image/jpeg" length="1"/></item>
        <item><title>石桥修好了</title><pubDate>Fri, 13 Mar 2026 09:00:00 +0800</pubDate><description>石桥上的三块石板换了新的，两岸的人又走老路了。</description></item>
        <item><title>旧闻一条</title><pubDate>Mon, 2 Mar 2026 09:00:00 +0800</pubDate><description>这一条太旧了，不该印出来。</description></item>
        </channel></rss>
        """;

    private readonly LoopbackServer server = new();
    private readonly Room room = new();

    public FeedsTests() => server
        .On("/feed.xml", Feed, "200 OK", "Content-Type: application/rss+xml", "ETag: \"1\"")
        .On("/boat.jpg", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg")));

    public void Dispose()
    {
        server.Dispose();
        room.Dispose();
    }

    private string Edition => room.Write("edition.yaml", $"paper: {{name: 苇川日报}}\ndate: 2026-03-14\nfeeds:\n  - {{url: '{server.At("/feed.xml")}', age: 2d, order: oldest}}\n");

    private string[] Online => ["--allow-network", "--allow-host", "127.0.0.1", "--cache", room.At("cache")];

    private Outcome Build(string input, params string[] more) => Room.Run(["build", input, "-o", room.Out, "--format", "pdf,epub", "--deterministic", .. more]);

    [Fact]
    public void Without_permission_a_feed_is_refused_with_its_place_and_advice_and_nothing_is_asked()
    {
        foreach (var command in new[] { "build", "parse" })
        {
            var outcome = Room.Run(command, Edition, "-o", room.At("x")).EndsWith(ExitCode.Unreadable).Says("PE1420", "edition.yaml:4:5");
            Assert.Contains("say --allow-network, or save the feed and give the file", outcome.Error, StringComparison.Ordinal);
        }

        Room.Run("build", server.At("/feed.xml"), "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1420", "/feed.xml");
        Assert.Empty(server.Requests);
        Assert.Empty(room.Files());
    }

    /// <summary>By HTTPS, where the system trusts the server's certificate.</summary>
    [Fact]
    public void A_feed_comes_over_a_secure_connection()
    {
        Tool.Need(OperatingSystem.IsLinux(), "SSL_CERT_FILE, which OpenSSL reads");
        using var certificate = TestCertificate.Make();
        using var secure = new LoopbackServer(certificate).On("/feed.xml", Feed, "200 OK", "Content-Type: application/rss+xml");
        var trusted = room.Write("trusted.pem", certificate.ExportCertificatePem());

        var outcome = Tool.Start(
            Tool.PrintEdition,
            ["build", secure.At("/feed.xml"), "--date", "2026-03-14", "-o", "out", "--format", "pdf", "--name", "报", .. Online],
            room.Folder,
            new() { ["SSL_CERT_FILE"] = trusted });

        outcome.EndsWith(ExitCode.Built);
        Assert.Equal(["/feed.xml", "/boat.jpg"], secure.Requests.Select(r => r.Path));
    }

    [Fact]
    public void This_machine_is_not_asked_unless_its_name_is_allowed()
    {
        var outcome = Build(Edition, "--allow-network").EndsWith(ExitCode.Unreadable).Says("PE1421", "edition.yaml:4:5");

        Assert.Contains("--allow-host 127.0.0.1", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void The_same_answers_give_the_same_paper_also_from_the_cache_alone()
    {
        Build(Edition, Online).EndsWith(ExitCode.Built).Says("PE1428");
        var files = room.Files().ToDictionary(f => f, room.Bytes);
        Assert.Equal(["edition.epub", "edition.pdf", "edition.report.json"], files.Keys);
        Assert.Contains("青溪渡口今早复航", Report(), StringComparison.Ordinal);
        Assert.DoesNotContain("旧闻一条", Report(), StringComparison.Ordinal);

        Build(Edition, Online).EndsWith(ExitCode.Built);
        Assert.All(files, f => Assert.Equal(f.Value, room.Bytes(f.Key)));

        var asked = server.Requests.Count;
        Build(Edition, "--cache", room.At("cache")).EndsWith(ExitCode.Built).Says("PE1425");
        Assert.All(files.Where(f => !f.Key.EndsWith("json", StringComparison.Ordinal)), f => Assert.Equal(f.Value, room.Bytes(f.Key)));
        Assert.Equal(asked, server.Requests.Count);
    }

    [Fact]
    public void A_feeds_address_is_an_input_and_names_the_outputs()
    {
        Build(server.At("/feed.xml?a=1"), Online).EndsWith(ExitCode.Unreadable).Says("PE1422", "/feed.xml?a=1");
        Build(server.At("/feed.xml"), Online).EndsWith(ExitCode.Built);

        Assert.Equal(["feed.epub", "feed.pdf", "feed.report.json"], room.Files());
        Assert.Contains("旧闻一条", File.ReadAllText(Path.Combine(room.Out, "feed.report.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parsed_edition_has_articles_and_pictures_beside_it_and_builds_without_the_network()
    {
        Room.Run(["parse", Edition, "-o", room.At("parsed/edition.yaml"), .. Online]).EndsWith(ExitCode.Built);

        Assert.Matches("^pictures/boat-[0-9a-f]{16}[.]jpg$", Assert.Single(room.Files("parsed"), f => f.EndsWith(".jpg", StringComparison.Ordinal)));
        var outcome = Room.Run("build", room.At("parsed/edition.yaml"), "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Built);
        Assert.DoesNotContain("PE13", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_is_gone_stops_the_build_or_is_left_out_when_it_is_to_keep_going()
    {
        var input = room.Write("edition.yaml", $"feeds:\n  - {{url: '{server.At("/gone.xml")}'}}\n  - {{url: '{server.At("/feed.xml")}'}}\n");

        Build(input, Online).EndsWith(ExitCode.Unreadable).Says("PE1422", "edition.yaml:2:5");
        Assert.Empty(room.Files());
        Build(input, [.. Online, "--keep-going"]).EndsWith(ExitCode.Built).Says("PE1422", "edition.yaml:2:5").Says("PE1431", "edition.yaml:2:5");
        Build(input, [.. Online, "--keep-going", "--strict"]).EndsWith(ExitCode.Findings);
    }

    [Fact]
    public void A_server_that_fails_today_is_replaced_by_yesterdays_copy()
    {
        Build(Edition, Online).EndsWith(ExitCode.Built);
        server.On("/feed.xml", "", "503 Service Unavailable");

        Build(Edition, Online).EndsWith(ExitCode.Built).Says("PE1424", "edition.yaml:4:5");
    }

    [Fact]
    public void A_bad_input_among_good_ones_is_left_out_when_it_is_to_keep_going()
    {
        var good = room.Write("好.txt", Texts.FrontPage);

        Room.Run("build", room.At("坏.txt"), good, "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Unreadable).Says("PE1001", "坏.txt");
        Room.Run("build", room.At("坏.txt"), good, "-o", room.Out, "--format", "pdf", "--keep-going").EndsWith(ExitCode.Built).Says("PE1001", "坏.txt").Says("PE1431", "坏.txt");
        Room.Run("build", room.At("坏.txt"), "-o", room.Out, "--keep-going").EndsWith(ExitCode.Unreadable).Says("PE1001", "坏.txt");
    }

    [Theory]
    [InlineData("/x/cache", "/home/wei", "/x/cache/print-edition")]
    [InlineData("relative", "/home/wei", "/home/wei/.cache/print-edition")]
    [InlineData("", "/home/wei", "/home/wei/.cache/print-edition")]
    [InlineData(null, null, null)]
    public void Copies_are_kept_in_the_users_cache_folder(string? cache, string? home, string? folder)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have other folders.");
        using var nowhere = new StringWriter();
        var surroundings = new Surroundings(Stream.Null, nowhere, nowhere, UseColour: false, "/", name => name switch { "XDG_CACHE_HOME" => cache, "HOME" => home, _ => null });

        Assert.Equal(folder, CacheHome.Of(surroundings));
    }

    private string Report() => File.ReadAllText(Path.Combine(room.Out, "edition.report.json"));
}
