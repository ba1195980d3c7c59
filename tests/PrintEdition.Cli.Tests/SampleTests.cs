using PrintEdition.Cli.Tests.Support;
using PrintEdition.Ingest;
using PrintEdition.Model;

namespace PrintEdition.Cli.Tests;

/// <summary>Every sample edition of <c>tests/editions</c> builds without a finding, its text form too.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateDirectories(Repository.Editions).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Those with pictures that have a text form too.</summary>
    public static TheoryData<string> Illustrated => [.. Samples.Select(s => s.Data).Where(s => File.Exists(Path.Combine(Repository.Editions, s, "raw", s + ".txt")))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_edition_file_builds_without_a_finding(string sample)
    {
        using var room = new Room();

        Room.Run("build", Path.Combine(Repository.Editions, sample, "edition.yaml"), "-o", room.Out, "--strict").EndsWith(ExitCode.Built);

        var report = Report.Of(room.Bytes("edition.report.json"));
        Assert.DoesNotContain(report.Articles, a => a.Status == "heldOver");
        Assert.Empty(report.MissingGlyphs);
        Assert.All(report.Pages, page => Assert.Equal(0, page.Violations["overlap"]));
    }

    [Theory]
    [MemberData(nameof(Illustrated))]
    public void Its_raw_text_builds_without_a_finding(string sample)
    {
        using var room = new Room();

        Room.Run("build", Path.Combine(Repository.Editions, sample, "raw", sample + ".txt"), "-o", room.Out, "--strict").EndsWith(ExitCode.Built);

        Assert.Equal([sample + ".epub", sample + ".pdf", sample + ".report.json"], room.Files());
    }

    [Theory]
    [MemberData(nameof(Illustrated))]
    public void Parsed_into_another_folder_its_pictures_go_with_it(string sample)
    {
        var edition = Path.Combine(Repository.Editions, sample, "edition.yaml");
        using var room = new Room();

        foreach (var folder in (string[])["新", "再"])
        {
            CopyLayout(sample, room.At(folder));
        }

        Room.Run("parse", edition, "-o", room.At("新/edition.yaml")).EndsWith(ExitCode.Built);
        Room.Run("build", edition, "-o", room.At("一"), "--name", "报").EndsWith(ExitCode.Built);
        Room.Run("build", room.At("新"), "-o", room.At("二"), "--name", "报").EndsWith(ExitCode.Built);

        Assert.Contains(room.Files("新"), f => f.EndsWith(".jpg", StringComparison.Ordinal));
        Assert.All(["报.pdf", "报.epub"], name =>
            Assert.True(File.ReadAllBytes(room.At("一/" + name)).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("二/" + name))), $"{name} differs"));
    }

    [Theory]
    [MemberData(nameof(Illustrated))]
    public void Its_pictures_and_text_are_in_the_outputs(string sample)
    {
        var edition = Path.Combine(Repository.Editions, sample, "edition.yaml");
        using var room = new Room();

        Room.Run("build", edition, "-o", room.Out).EndsWith(ExitCode.Built);

        var words = Texts.HanOf(File.ReadAllText(edition));
        var pdf = Path.Combine(room.Out, "edition.pdf");
        var comments = Texts.HanOf(string.Concat(File.ReadLines(edition).Where(l => l.TrimStart().StartsWith('#'))));
        Assert.Empty(words.Except(comments).Except(Texts.HanOf(EpubText.Of(Path.Combine(room.Out, "edition.epub")))));
        Assert.Contains("image", Tool.Run("pdfimages", "-list", pdf).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_paragraph_is_copied_as_it_is_written(string sample)
    {
        var edition = Path.Combine(Repository.Editions, sample, "edition.yaml");
        using var room = new Room();

        Room.Run("build", edition, "-o", room.Out).EndsWith(ExitCode.Built);

        var pdf = Path.Combine(room.Out, "edition.pdf");
        string[] copies = [Tool.Run("pdftotext", "-raw", pdf, "-").EndsWith(0).Output, Tool.Run("mutool", "draw", "-q", "-F", "txt", pdf).EndsWith(0).Output];
        var jumped = Report.Of(File.ReadAllBytes(Path.Combine(room.Out, "edition.report.json"))).Articles.Where(a => a.JumpPages.Count > 0).Select(a => a.Id).ToHashSet();
        var paragraphs = EditionReader.Read([edition], new ReaderOptions()).Value!.Edition.Articles
            .Where(a => !jumped.Contains(a.Id))
            .SelectMany(a => a.Body)
            .SelectMany(Pieces)
            .Select(Texts.Letters);
        Assert.All(copies.Select(Texts.Letters), copy => Assert.All(paragraphs, p => Assert.Contains(p, copy, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Parsed_and_built_again_it_is_the_same(string sample)
    {
        var edition = Path.Combine(Repository.Editions, sample, "edition.yaml");
        using var room = new Room();

        foreach (var folder in (string[])["新", "再"])
        {
            CopyLayout(sample, room.At(folder));
        }

        Room.Run("parse", edition, "-o", room.At("新/edition.yaml")).EndsWith(ExitCode.Built);
        Room.Run("parse", room.At("新/edition.yaml"), "-o", room.At("再/edition.yaml")).EndsWith(ExitCode.Built);
        Room.Run("build", edition, "-o", room.At("一"), "--name", "报", "--format", "pdf,epub").EndsWith(ExitCode.Built);
        Room.Run("build", room.At("再"), "-o", room.At("二"), "--name", "报", "--format", "pdf,epub").EndsWith(ExitCode.Built);

        Assert.Equal(File.ReadAllText(room.At("新/edition.yaml")), File.ReadAllText(room.At("再/edition.yaml")));
        Assert.All(["报.pdf", "报.epub"], name =>
            Assert.True(File.ReadAllBytes(room.At("一/" + name)).AsSpan().SequenceEqual(File.ReadAllBytes(room.At("二/" + name))), $"{name} differs"));
    }

    /// <summary>A sample's own layout stands beside its edition file.</summary>
    private static void CopyLayout(string sample, string folder)
    {
        var layout = Path.Combine(Repository.Editions, sample, "layout.yaml");
        if (File.Exists(layout))
        {
            File.Copy(layout, Path.Combine(Directory.CreateDirectory(folder).FullName, "layout.yaml"));
        }
    }

    /// <summary>What of a block is printed without marks and headings between: the paragraphs, items, lines, cells.</summary>
    private static IEnumerable<string> Pieces(Block block) => block switch
    {
        ListBlock list => list.Items.Select(i => i.Content.ToPlainText()),
        Quotation quotation => quotation.Paragraphs.Select(p => p.PlainText),
        Verse verse => verse.Lines.Select(l => l.Content.ToPlainText()),
        TableBlock table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Content.ToPlainText()),
        Preformatted text => text.Text.Split('\n'),
        _ => [Printed(block)],
    };

    /// <summary>A block with the marks of its notes, which are printed.</summary>
    private static string Printed(Block block) =>
        block is Paragraph paragraph ? string.Concat(paragraph.Content.Select(i => i is NoteReference note ? note.Mark : i.PlainText)) : block.PlainText;
}
