using System.IO.Compression;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Exit codes of every command in every situation that it can come into (cli.md).</summary>
public class ExitCodeTests
{
    [Theory]
    [InlineData("build ./page.txt", ExitCode.Built)]
    [InlineData("build ./page.txt --strict", ExitCode.Built)]
    [InlineData("build ./warned.yaml", ExitCode.Built)]
    [InlineData("build ./warned.yaml --strict", ExitCode.Findings)]
    [InlineData("build", ExitCode.Usage)]
    [InlineData("build ./page.txt --pages 7-8", ExitCode.Usage)]
    [InlineData("build ./none.txt", ExitCode.Unreadable)]
    [InlineData("build ./empty.txt", ExitCode.Unreadable)]
    [InlineData("build ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("build ./page.txt ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --layout none", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --layout ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --plan ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --font-dir ./none", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --epub-css ./none", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --press --press-profile ./page.txt", ExitCode.Unreadable)]
    [InlineData("build ./rare.yaml --strict", ExitCode.NotComposed)]
    [InlineData("build ./rare.yaml", ExitCode.Built)]
    [InlineData("build ./long.yaml --pages 1", ExitCode.NotComposed)]
    [InlineData("build ./page.txt -o ./page.txt", ExitCode.NotWritten)]
    [InlineData("build ./page.txt --plan-out ./page.txt/plan.yaml", ExitCode.NotWritten)]
    [InlineData("parse ./page.txt", ExitCode.Built)]
    [InlineData("parse ./page.txt -o ./out/edition.yaml", ExitCode.Built)]
    [InlineData("parse", ExitCode.Usage)]
    [InlineData("parse ./none.txt", ExitCode.Unreadable)]
    [InlineData("parse ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("parse ./page.txt -o ./page.txt/edition.yaml", ExitCode.NotWritten)]
    [InlineData("parse ./page.txt -o ./folder", ExitCode.NotWritten)]
    [InlineData("check ./book.epub", ExitCode.Built)]
    [InlineData("check ./faulty.epub", ExitCode.Findings)]
    [InlineData("check ./damaged.epub", ExitCode.Unreadable)]
    [InlineData("check ./damaged.pdf", ExitCode.Unreadable)]
    [InlineData("check ./damaged.report.json", ExitCode.Unreadable)]
    [InlineData("check ./faulty.epub ./damaged.epub", ExitCode.Unreadable)]
    [InlineData("check", ExitCode.Usage)]
    [InlineData("check ./none.epub", ExitCode.Unreadable)]
    [InlineData("check ./book.epub ./none.epub", ExitCode.Unreadable)]
    [InlineData("layouts list", ExitCode.Built)]
    [InlineData("layouts show a4", ExitCode.Built)]
    [InlineData("layouts", ExitCode.Usage)]
    [InlineData("layouts show", ExitCode.Usage)]
    [InlineData("layouts show none", ExitCode.Unreadable)]
    [InlineData("layouts show ./broken.yaml", ExitCode.Unreadable)]
    [InlineData("fonts list", ExitCode.Built)]
    [InlineData("fonts check", ExitCode.Built)]
    [InlineData("fonts check ./page.txt", ExitCode.Built)]
    [InlineData("fonts check ./rare.yaml", ExitCode.Findings)]
    [InlineData("fonts", ExitCode.Usage)]
    [InlineData("fonts list --font-dir ./none", ExitCode.Unreadable)]
    [InlineData("fonts check ./none.txt", ExitCode.Unreadable)]
    [InlineData("schema edition", ExitCode.Built)]
    [InlineData("schema layout", ExitCode.Built)]
    [InlineData("schema page", ExitCode.Usage)]
    [InlineData("--help", ExitCode.Built)]
    [InlineData("", ExitCode.Usage)]
    [InlineData("publish ./page.txt", ExitCode.Usage)]
    public void A_situation_has_its_exit_code(string line, int code)
    {
        using var room = Furnished();
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.StartsWith("./", StringComparison.Ordinal) ? room.At(w[2..]) : w).ToArray();

        Room.Run(words is ["build", ..] && !words.Contains("-o") ? [.. words, "-o", room.Out] : words).EndsWith(code);

        Assert.True(code is ExitCode.Built or ExitCode.Findings || room.Files().Length == 0, string.Join(' ', room.Files()));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("parse")]
    public void An_interruption_is_130_and_leaves_nothing(string command)
    {
        using var room = Furnished();

        Room.RunInterrupted(command, room.At("page.txt"), "-o", room.At(command == "build" ? "out" : "out/edition.yaml")).EndsWith(ExitCode.Interrupted);

        Assert.Empty(room.Files());
    }

    [Theory]
    [InlineData("parse ./page.txt")]
    [InlineData("layouts show a4")]
    [InlineData("fonts list")]
    [InlineData("schema edition")]
    public void Standard_output_that_is_full_is_5(string line)
    {
        using var room = Furnished();
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new StreamWriter(new FullDisk());
        var surroundings = new Surroundings(Stream.Null, output, error, UseColour: false, AppContext.BaseDirectory, _ => null);

        var code = CommandLine.Run([.. line.Split(' ').Select(w => w.Replace("./", room.Folder + "/", StringComparison.Ordinal))], surroundings, TestContext.Current.CancellationToken);

        new Outcome(code, "", error.ToString()).EndsWith(ExitCode.NotWritten).Says("PE6007");
    }

    [Fact]
    public void Standard_input_that_breaks_off_is_3()
    {
        using var room = Furnished();

        Room.RunWith(new FullDisk(), "build", "-", "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1001", "standard input");
    }

    [Fact]
    public void A_moment_that_is_no_number_is_a_warning()
    {
        using var room = Furnished();

        Room.RunUnder("SOURCE_DATE_EPOCH", "gestern", "build", room.At("page.txt"), "-o", room.Out).EndsWith(ExitCode.Built).Says("PE6006");
    }

    [Fact]
    public void No_input_at_all_is_said()
    {
        var read = Ingest.EditionReader.Read([], new Ingest.ReaderOptions());

        Assert.Equal("PE1005", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void A_profile_newer_than_the_standard_is_3()
    {
        using var room = Furnished();
        byte[] profile = [.. Pdf.Icc.Newsprint.NewsprintProfile.Build().ToArray()];
        profile[8] = 4;
        room.Write("press.icc", profile);

        Room.Run("build", room.At("page.txt"), "--press=x1a", "--press-profile", room.At("press.icc"), "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE4303", "press.icc");
    }

    private static Room Furnished()
    {
        var room = new Room();
        room.Write("page.txt", Texts.FrontPage);
        room.Write("empty.txt", "");
        room.Write("broken.yaml", "sections: [");
        room.Write("rare.yaml", "sections: [{articles: [{headline: 复航, body: [船工何𱁬实。]}]}]");
        room.Write("warned.yaml", "sections: [{articles: [{headline: 复航, body: [水很平。], pictures: [{file: none.jpg}]}]}]");
        room.Write("long.yaml", "sections: [{articles: [{headline: 复航, body: [" + string.Concat(Enumerable.Repeat("水很平，船很稳，人很多。", 3_000)) + "]}]}]");
        room.Write("damaged.epub", "PK");
        room.Write("damaged.pdf", "PK");
        room.Write("damaged.report.json", "{");
        room.Write("faulty.epub", BookWithoutContainer());
        room.Write("folder/keep", "");
        File.WriteAllBytes(room.At("book.epub"), Book.Value);
        return room;
    }

    /// <summary>A ZIP file that can be opened, and has nothing of a book but its type.</summary>
    private static byte[] BookWithoutContainer()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var type = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open())
        {
            type.Write("application/epub+zip"u8);
        }

        return file.ToArray();
    }

    private static readonly Lazy<byte[]> Book = new(() =>
    {
        using var room = new Room();
        Room.Run("build", room.Write("page.txt", Texts.FrontPage), "-o", room.Out, "--format", "epub").EndsWith(ExitCode.Built);
        return room.Bytes("page.epub");
    });

    /// <summary>A device that has no room, and nothing to give.</summary>
    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device.");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device.");

        public override int Read(Span<byte> buffer) => throw new IOException("Broken pipe.");

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe.");
    }
}
