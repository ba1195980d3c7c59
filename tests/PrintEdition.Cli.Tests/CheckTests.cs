using System.Text.Json;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>check</c> (cli.md): what a build would find, before it; finished files of every kind, told by their contents; nothing written.</summary>
public class CheckTests
{
    private static readonly string Sample = Path.Combine(Repository.Editions, "weichuan", "edition.yaml");

    /// <summary>Editions, each with something to find, and files beside them.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        { "a character in no font", "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [船工何𱁬实昨天开船。]}]}]" },
        { "pictures", """
            sections:
              - name: 要闻
                articles:
                  - headline: 河堤上的桃花
                    body: [连日来，河堤上的桃花陆续开放。]
                    pictures: [{file: missing.jpg, caption: 一}, {file: damaged.jpg, caption: 二}, {file: ../outside.jpg, caption: 三}]
            """ },
        { "a picture with few pixels", "sections: [{name: 要闻, articles: [{headline: 桃花, body: [连日来，河堤上的桃花陆续开放，游人纷至沓来。], pictures: [{file: coarse.bmp, caption: 桃花}]}]}]" },
        { "held over", "pages: 1\n" + Texts.LargeEdition(24) },
        { "longer than all pages", $"pages: 1\nsections: [{{name: 要闻, articles: [{{headline: 长文, body: [{string.Concat(Enumerable.Repeat("停航七年的渡口昨天复航。", 2000))}]}}]}}]" },
        { "wishes", """
            sections:
              - name: 要闻
                articles:
                  - {id: a1, headline: 渡口复航, body: [停航七年的渡口昨天复航。], span: 6, page: 9}
                  - {id: a2, headline: 早桃先开, body: [连日来，河堤上的桃花陆续开放。], not-with: a1}
            """ },
        { "references", """
            sections:
              - name: 要闻
                articles:
                  - {id: a1, headline: 渡口复航, body: ["停航七年的渡口昨天复航[^1]。"], keep-with: [a9], link: weichuan}
                  - {id: a1, headline: 早桃先开, body: [], not-with: a1}
            """ },
        { "a note that no text speaks of", "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的渡口昨天复航。, '[^1]: 停航于2019年。']}]}]" },
        { "no text, no headline, half a quotation", "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: []}, {headline: '', body: [停航七年的“渡口昨天复航。]}]}]" },
        { "an unknown layout", "layout: nowhere\nsections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的渡口昨天复航。]}]}]" },
        { "no YAML", "sections: [{name: 要闻" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_edition_is_found_to_be_what_a_build_finds_it_to_be(string what, string yaml)
    {
        using var room = new Room();
        var input = Deliver(room, yaml);
        var before = Contents(room);

        var check = Room.Run("check", input);
        var after = Contents(room);
        var build = Room.Run("build", input, "-o", room.Out);

        Assert.Equal(build.Code, check.Code);
        Assert.Equal(Codes(build), Codes(check));
        Assert.Equal(build.Findings.Select(f => f.Value).Order(StringComparer.Ordinal), check.Findings.Select(f => f.Value).Order(StringComparer.Ordinal));
        Assert.Equal(before, after);
        Assert.True(check.Findings.Any(f => f.Groups["code"].Value != "PE3301"), what);
    }

    [Fact]
    public void In_the_sample_edition_nothing_is_found()
    {
        Assert.EndsWith("edition.yaml: nothing found\n", Room.Run("check", Sample).EndsWith(ExitCode.Built).Error, StringComparison.Ordinal);
        Assert.EndsWith("weichuan: nothing found\n", Room.Run("check", Path.GetDirectoryName(Sample)!, "--strict").EndsWith(ExitCode.Built).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--press")]
    [InlineData("--layout a4")]
    [InlineData("--pages 1")]
    [InlineData("--format epub --embed-fonts")]
    [InlineData("--press-profile none.icc --press=x1a --layout nowhere --plan none.yaml --epub-css none.css")]
    public void Options_of_the_build_are_options_of_the_check(string options)
    {
        using var room = new Room();
        var input = Deliver(room, Texts.LargeEdition(8));

        var check = Room.Run(["check", input, .. options.Split(' ')]);
        var build = Room.Run(["build", input, "-o", room.Out, .. options.Split(' ')]);

        Assert.Equal(build.Code, check.Code);
        Assert.Equal(Codes(build), Codes(check));
    }

    /// <summary>The edition, the layout, the plan, the profile and the style sheet are all wrong, and all of that is said at once.</summary>
    [Fact]
    public void All_faults_are_told_at_once()
    {
        using var room = new Room();
        var input = Deliver(room, "sections: [{name: 要闻, articles: [{headlin: 渡口复航}]}]");

        Room.Run("check", input, "--layout", "nowhere", "--plan", room.At("none.yaml"), "--press", "--press-profile", room.At("none.icc"), "--epub-css", room.At("none.css"))
            .EndsWith(ExitCode.Unreadable)
            .Says("PE1203", "edition.yaml:1:")
            .Says("PE3007")
            .Says("PE[0-9]{4}", "none.yaml")
            .Says("PE43[0-9]{2}", "none.icc")
            .Says("PE6020", "none.css");
    }

    [Fact]
    public void Findings_stand_in_the_order_of_their_places_and_a_line_says_how_many()
    {
        using var room = new Room();
        var input = Deliver(room, """
            sections:
              - name: 要闻
                articles:
                  - {headline: 船工何𱁬实, body: [停航七年的渡口“昨天复航。]}
                  - {headline: 早桃先开, body: []}
                  - {headline: 河堤, body: [河堤上的“桃花。]}
            """);

        var check = Room.Run("check", input).EndsWith(ExitCode.Built);

        Assert.Equal(["4", "4", "5", "6", ""], check.Findings.Select(f => f.Groups["place"].Value.Split(':') is [.., var line, _] ? line : ""));
        Assert.EndsWith($"{input}: 4 warnings, 1 note\n", check.Error, StringComparison.Ordinal);
        Room.Run("check", input, "--strict").EndsWith(ExitCode.NotComposed);
    }

    [Fact]
    public void Findings_are_JSON_lines_when_that_is_asked_for()
    {
        using var room = new Room();
        var input = Deliver(room, "sections: [{name: 要闻, articles: [{headline: 早桃先开, body: []}, {headline: 渡口复航, body: [停航七年的渡口昨天复航。]}]}]");

        var check = Room.Run("check", input, "--json", "--strict").EndsWith(ExitCode.Findings);

        var lines = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString());
        Assert.Equal(["PE1102", "PE3301"], lines);
        Assert.Empty(check.Findings);
    }

    [Fact]
    public void Files_are_checked_in_turn_and_the_worst_of_them_decides()
    {
        using var room = new Room();
        var broken = room.Write("broken.yaml", "sections: 1\n");
        var empty = room.Write("empty.pdf", "no");

        var check = Room.Run("check", Sample, empty, broken, room.At("none.epub"), room.At("none.txt")).EndsWith(ExitCode.Unreadable);

        Assert.Equal(["PE5501", "PE1204", "PE6020", "PE1001"], check.Findings.Select(f => f.Groups["code"].Value));
        Assert.Contains($"{Sample}: nothing found\n", check.Error, StringComparison.Ordinal);
    }

    /// <summary>Its size is enough to say so; of the file's bytes none are read.</summary>
    [Theory]
    [InlineData("large.pdf")]
    [InlineData("large.epub")]
    [InlineData("large.report.json")]
    public void A_file_that_is_too_large_is_not_looked_at(string name)
    {
        using var room = new Room();
        using (var file = File.Create(room.At(name)))
        {
            file.SetLength((512L << 20) + 1);
        }

        Room.Run("check", room.At(name)).EndsWith(ExitCode.Unreadable).Says("PE6040", name);
    }

    [Fact]
    public void Together_inputs_make_one_edition_as_for_a_build()
    {
        using var room = new Room();
        string[] inputs = [room.Write("a.md", "---\nid: ferry\n---\n# 渡口复航\n\n停航七年的渡口昨天复航。\n"), room.Write("b.md", "---\nkeep-with: ferry\n---\n# 早桃先开\n\n连日来，河堤上的桃花陆续开放。\n")];

        var check = Room.Run(["check", "--together", .. inputs]);
        var build = Room.Run(["build", .. inputs, "-o", room.Out]);

        Assert.Equal(build.Code, check.Code);
        Assert.Equal(Codes(build), Codes(check));
        Assert.Contains($"{inputs[0]}, {inputs[1]}: ", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_is_its_contents_say()
    {
        using var room = new Room();
        var input = Deliver(room, "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的渡口昨天复航。]}]}]");
        Room.Run("build", input, "-o", room.Out, "--compact").EndsWith(ExitCode.Built);
        foreach (var (name, other) in new[] { ("edition.pdf", "one.txt"), ("edition.epub", "two.pdf"), ("edition.report.json", "three.yaml") })
        {
            room.Write(other, room.Bytes(name));
        }

        var check = Room.Run("check", room.At("one.txt"), room.At("two.pdf"), room.At("three.yaml")).EndsWith(ExitCode.Built);

        Assert.Contains("one.txt: PDF 1.7, one page of 270 × 390 mm, PDF/A-2u and PDF/UA-1", check.Error, StringComparison.Ordinal);
        Assert.Contains("two.pdf: e-book", check.Error, StringComparison.Ordinal);
        Assert.Contains("three.yaml: report of 'edition', one page", check.Error, StringComparison.Ordinal);
        var piped = Room.RunWith(room.Bytes("edition.pdf"), "check", "-").EndsWith(ExitCode.Built);
        Assert.Contains("-: PDF 1.7", piped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_may_be_an_edition() =>
        Room.RunWith("sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的“渡口昨天复航。]}]}]"u8.ToArray(), "check", "-").EndsWith(ExitCode.Built).Says("PE1104", "standard input:1:");

    [Fact]
    public void A_damaged_PDF_fails_the_check_and_warnings_only_when_that_is_asked_for()
    {
        using var room = new Room();
        var input = Deliver(room, "sections: [{name: 要闻, articles: [{headline: 渡口复航, body: [停航七年的渡口昨天复航。]}]}]");
        Room.Run("build", input, "-o", room.Out, "--press").EndsWith(ExitCode.Built);
        var file = System.Text.Encoding.Latin1.GetString(room.Bytes("edition.pdf"));
        var damaged = room.Write("damaged.pdf", System.Text.Encoding.Latin1.GetBytes(file.Replace("startxref\n", "startxref\n1", StringComparison.Ordinal)));
        var undeclared = room.Write("undeclared.pdf", System.Text.Encoding.Latin1.GetBytes(file.Replace("pdfxid/", "pdfxod/", StringComparison.Ordinal).Replace("pdfx/ns/id", "pdfx/ns/od", StringComparison.Ordinal)));

        Room.Run("check", damaged).EndsWith(ExitCode.Findings).Says("PE5502", "damaged.pdf");
        Room.Run("check", undeclared).EndsWith(ExitCode.Built).Says("PE5531").Says("PE5533").Says("PE5535");
        Room.Run("check", undeclared, "--strict").EndsWith(ExitCode.Findings);
    }

    private static string Deliver(Room room, string yaml)
    {
        room.Write("damaged.jpg", File.ReadAllBytes(Repository.Photograph)[..20_000]);
        room.Write("coarse.bmp", Bitmap(40, 30));
        return room.Write("edition.yaml", yaml);
    }

    /// <summary>A grey picture of 24 bits a pixel.</summary>
    private static byte[] Bitmap(int width, int height)
    {
        var row = ((width * 3) + 3) / 4 * 4;
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("BM"u8);
        foreach (var number in new[] { 54 + (row * height), 0, 54, 40, width, height, 1 | (24 << 16), 0, row * height, 2835, 2835, 0, 0 })
        {
            writer.Write(number);
        }

        writer.Write(Enumerable.Repeat((byte)0x90, row * height).ToArray());
        return file.ToArray();
    }

    private static string[] Contents(Room room) =>
        [.. Directory.EnumerateFileSystemEntries(room.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {(File.Exists(f) ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))) : "")}")];

    private static string[] Codes(Outcome outcome) => [.. outcome.Findings.Select(f => f.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal)];
}
