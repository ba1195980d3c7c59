using System.Text.Json;
using System.Text.RegularExpressions;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Tests.Support;
using PrintEdition.Ingest;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Cli.Tests;

/// <summary><c>init</c>: what it writes builds as it is, and its edition file has every key there is.</summary>
public sealed partial class InitTests : IDisposable
{
    private readonly Room room = new();

    public static TheoryData<string> Languages => [.. StarterEdition.Languages];

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_it_writes_builds_without_a_finding_and_all_of_it_is_printed(string language)
    {
        Room.Run("init", room.At("报"), "--language", language).EndsWith(ExitCode.Built);
        var built = Room.Run("build", room.At("报"), "-o", room.Out, "--strict").EndsWith(ExitCode.Built);

        Assert.Empty(built.Findings);
        var report = Report.Of(room.Bytes("报.report.json"));
        Assert.Empty(report.Warnings);
        Assert.Empty(report.MissingGlyphs);
        Assert.All(report.Articles, a => Assert.NotEqual("heldOver", a.Status));
        Assert.All(report.Pages, p => Assert.Equal((1, 0), (p.FillRatio, p.UnfilledRows)));
        var words = Texts.Letters(Tool.Run("pdftotext", "-raw", Path.Combine(room.Out, "报.pdf"), "-").EndsWith(0).Output);
        Assert.All(report.Articles.SelectMany(a => a.Headline.Split(' ')), phrase => Assert.Contains(Texts.Letters(phrase), words, StringComparison.Ordinal));
    }

    [Fact]
    public void The_usual_sample_is_Chinese_and_shows_the_ways_there_are_to_make_a_paper()
    {
        Room.Run("init", room.At("报")).EndsWith(ExitCode.Built);

        var edition = Read("报").Value!.Edition;
        Assert.Equal(("苇川日报", "要闻 民生 副刊"), (edition.Masthead.PaperName, string.Join(' ', edition.Sections.Select(s => s.Name))));
        Assert.Equal([BoxKind.Weather, BoxKind.Notice], edition.Boxes.Select(b => b.Kind));
        Assert.Contains(edition.Articles, a => a.Kind == ArticleKind.Filler);
        Assert.Contains(edition.Articles, a => a.Wishes.IsBoxed);
        Assert.Contains(edition.Articles, a => a.HeadlineDirection == HeadlineDirection.Vertical);
        Assert.All(edition.Articles.SelectMany(a => a.Pictures), p => Assert.NotNull(p.File));
        Assert.Contains(edition.Articles, a => a.Place!.File.EndsWith("edition.yaml", StringComparison.Ordinal));
        Assert.Contains(edition.Articles, a => a.Place!.File.EndsWith("20-steps.md", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Its_edition_file_has_every_key_of_the_schema_and_reads_with_all_of_them(string language)
    {
        Room.Run("init", room.At("报"), "--language", language).EndsWith(ExitCode.Built);
        var whole = CommentedKey().Replace(File.ReadAllText(room.At("报/edition.yaml")), "$1");
        room.Write("报/edition.yaml", whole);
        room.Write("报/paper.yaml", "paper: {motto: 一条河}\n");
        room.Write("报/feeds/market.xml", "<rss version=\"2.0\"><channel><title>集市</title><item><title>春笋上市</title><description>每斤8元。</description></item></channel></rss>");

        Assert.Equal(["PE1420"], Read("报").Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code)); // a feed's address, and no network
        Assert.All(KeysOf(JsonDocument.Parse(EditionSchema.Text()).RootElement).Distinct(), key =>
            Assert.True(Regex.IsMatch(WithoutComments(whole), $@"(^|[\s{{\[""]){Regex.Escape(key)}:", RegexOptions.Multiline), $"'{key}' is not in the sample"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_names_every_word_that_a_key_may_have(string language)
    {
        Room.Run("init", room.At("报"), "--language", language).EndsWith(ExitCode.Built);
        var file = File.ReadAllText(room.At("报/edition.yaml"));

        Assert.All(WordsOf(JsonDocument.Parse(EditionSchema.Text()).RootElement).Distinct(), word =>
            Assert.True(Regex.IsMatch(file, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])"), $"'{word}' is not in the sample"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Parsed_to_one_file_it_builds_the_same_bytes(string language)
    {
        Room.Run("init", room.At("报"), "--language", language).EndsWith(ExitCode.Built);

        Room.Run("parse", room.At("报"), "-o", room.At("合/edition.yaml")).EndsWith(ExitCode.Built);
        Room.Run("build", room.At("报"), "-o", room.At("一"), "--name", "报").EndsWith(ExitCode.Built);
        Room.Run("build", room.At("合"), "-o", room.At("二"), "--name", "报").EndsWith(ExitCode.Built);

        Assert.DoesNotContain(room.Files("合"), f => f.EndsWith(".md", StringComparison.Ordinal));
        Assert.All(["报.pdf", "报.epub"], name =>
            Assert.True(File.ReadAllBytes(room.At("一/" + name)).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("二/" + name))), $"{name} differs"));
    }

    /// <summary>The paper's constant things in one file, the day's in another, the layout in a third.</summary>
    [Fact]
    public void So_does_an_edition_of_several_files_with_a_layout_of_its_own()
    {
        Room.Run("init", room.At("报")).EndsWith(ExitCode.Built);
        var file = File.ReadAllText(room.At("报/edition.yaml"));
        var cut = file.IndexOf("date: ", StringComparison.Ordinal);
        room.Write("报/house/paper.yaml", file[..cut]);
        room.Write("报/house/mine.yaml", "extends: base.yaml\nname: mine\ntitle: mine\ncolours: {accent: \"#004080\"}\n");
        room.Write("报/house/base.yaml", Room.Run("layouts", "show", "a4").EndsWith(ExitCode.Built).Output);
        room.Write("报/edition.yaml", "include: house/paper.yaml\n" + file[cut..].Replace("layout: a4", "layout: house/mine.yaml", StringComparison.Ordinal));

        Room.Run("parse", room.At("报"), "-o", room.At("合/edition.yaml")).EndsWith(ExitCode.Built);
        Room.Run("build", room.At("报"), "-o", room.At("一"), "--name", "报", "--format", "pdf").EndsWith(ExitCode.Built);
        Room.Run("build", room.At("合"), "-o", room.At("二"), "--name", "报", "--format", "pdf").EndsWith(ExitCode.Built);

        Assert.Equal("mine", Report.Of(File.ReadAllBytes(room.At("一/报.report.json"))).Edition.Layout);
        Assert.True(File.ReadAllBytes(room.At("一/报.pdf")).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("二/报.pdf"))));
    }

    /// <summary>What an edition says of its index holds before what the layout says, which wants a strip here.</summary>
    [Theory]
    [InlineData("strip", true)]
    [InlineData("off", false)]
    public void Its_index_goes_where_the_edition_file_says(string index, bool isPrinted)
    {
        Room.Run("init", room.At("报")).EndsWith(ExitCode.Built);
        room.Write("报/edition.yaml", File.ReadAllText(room.At("报/edition.yaml")).Replace("index: strip", "index: " + index, StringComparison.Ordinal));

        Room.Run("build", room.At("报"), "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Built);

        var front = Texts.Letters(Tool.Run("pdftotext", "-raw", "-l", "1", Path.Combine(room.Out, "报.pdf"), "-").EndsWith(0).Output);
        Assert.Equal(isPrinted, front.Contains("02版一顿午饭", StringComparison.Ordinal));
    }

    [Fact]
    public void It_takes_another_layout()
    {
        Room.Run("init", room.At("报"), "--layout", "letter").EndsWith(ExitCode.Built);
        Room.Run("build", room.At("报"), "-o", room.Out, "--format", "pdf", "--strict").EndsWith(ExitCode.Built);

        Assert.Equal("letter", Report.Of(room.Bytes("报.report.json")).Edition.Layout);
    }

    [Fact]
    public void It_writes_over_nothing_and_then_nothing_at_all()
    {
        room.Write("报/edition.yaml", "mine");
        room.Write("报/pictures/peach.jpg", "mine too");

        Room.Run("init", room.At("报")).EndsWith(ExitCode.NotWritten).Says("PE6030", room.At("报/edition.yaml")).Says("PE6030", room.At("报/pictures/peach.jpg"));

        Assert.Equal(["edition.yaml", "pictures/peach.jpg"], room.Files("报"));
        Assert.Equal("mine", File.ReadAllText(room.At("报/edition.yaml")));
    }

    [Theory]
    [InlineData("报", "报")]
    [InlineData("报/articles", "报/articles")]
    public void A_file_in_the_place_of_a_folder_is_in_the_way(string file, string place)
    {
        room.Write(file, "mine");

        Room.Run("init", room.At("报")).EndsWith(ExitCode.NotWritten).Says("PE6030", room.At(place));

        Assert.Equal("mine", File.ReadAllText(room.At(file)));
    }

    [Fact]
    public void Beside_other_files_there_is_room()
    {
        room.Write("报/notes.txt", "mine");

        Room.Run("init", room.At("报")).EndsWith(ExitCode.Built);

        Assert.Contains("notes.txt", room.Files("报"));
    }

    /// <summary>Articles come before pictures; where the pictures' folder cannot be written to, they do not stay either.</summary>
    [Fact]
    public void What_cannot_be_written_whole_leaves_nothing()
    {
        Tool.Need(Directory.Exists("/proc/self"), "there is no folder here that nobody can write to");
        Directory.CreateDirectory(room.At("报"));
        Directory.CreateSymbolicLink(room.At("报/pictures"), "/proc/self");

        Room.Run("init", room.At("报")).EndsWith(ExitCode.NotWritten).Says("PE6002");

        Assert.Equal(["pictures"], Directory.EnumerateFileSystemEntries(room.At("报")).Select(Path.GetFileName));
    }

    [Fact]
    public void Interrupted_it_leaves_nothing()
    {
        Assert.Equal(ExitCode.Interrupted, Room.RunInterrupted("init", room.At("报")).Code);

        Assert.False(Directory.Exists(room.At("报")));
    }

    private Checked<ReadEdition> Read(string folder) => EditionReader.Read([room.At(folder)], new ReaderOptions());

    /// <summary>The names under every <c>properties</c>.</summary>
    private static IEnumerable<string> KeysOf(JsonElement at) => Inside(at).SelectMany(KeysOf).Concat(
        at.ValueKind == JsonValueKind.Object && at.TryGetProperty("properties", out var keys) ? keys.EnumerateObject().Select(k => k.Name) : []);

    /// <summary>The words under every <c>enum</c>.</summary>
    private static IEnumerable<string> WordsOf(JsonElement at) => Inside(at).SelectMany(WordsOf).Concat(
        at.ValueKind == JsonValueKind.Object && at.TryGetProperty("enum", out var words) && words.ValueKind == JsonValueKind.Array ? words.EnumerateArray().Select(w => w.GetString()!) : []);

    private static IEnumerable<JsonElement> Inside(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().Select(p => p.Value),
        JsonValueKind.Array => at.EnumerateArray(),
        _ => [],
    };

    private static string WithoutComments(string yaml) => Regex.Replace(yaml, @"(^|\s)# .*$|^#$", "", RegexOptions.Multiline);

    /// <summary>A key that is not used: a number sign and no blank behind it.</summary>
    [GeneratedRegex(@"^( *)#(?=[^\s#])", RegexOptions.Multiline)]
    private static partial Regex CommentedKey();
}
