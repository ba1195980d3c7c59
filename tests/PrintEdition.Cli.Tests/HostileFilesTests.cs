using System.Runtime.Versioning;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Files that are no files, links that lead elsewhere, names that are commands (ingest 6): nothing is waited for, followed, or obeyed.</summary>
public class HostileFilesTests
{
    [Theory]
    [InlineData("build ./pipe", "PE1002", ExitCode.Unreadable)]
    [InlineData("build ./pipes", "PE1002", ExitCode.Unreadable)]
    [InlineData("build ./list.yaml", "PE1002", ExitCode.Unreadable)]
    [InlineData("build ./linked", "PE1002", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --layout ./pipe", "PE3004", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --plan ./pipe", "PE3401", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --epub-css ./pipe", "PE6020", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --press --press-profile ./pipe", "PE4301", ExitCode.Unreadable)]
    [InlineData("build ./page.txt --font-dir ./faces", "PE2004", ExitCode.Built)]
    [InlineData("build ./page.txt --font-dir ./catalogue", "PE2002", ExitCode.Unreadable)]
    [InlineData("fonts check ./pipe", "PE1002", ExitCode.Unreadable)]
    [InlineData("parse ./pipe", "PE1002", ExitCode.Unreadable)]
    [InlineData("check ./pipe", "PE1002", ExitCode.Unreadable)]
    [InlineData("check ./pipes/a.pdf", "PE6020", ExitCode.Unreadable)]
    public async Task A_pipe_is_not_waited_for(string line, string code, int exit)
    {
        Tool.Need(OperatingSystem.IsLinux(), "pipes are made with mkfifo(1)");
        using var room = new Room();
        room.Write("page.txt", Texts.FrontPage);
        room.Write("list.yaml", "sections: [{articles: [{file: pipe}]}]");
        foreach (var pipe in new[] { "pipe", "pipes/a.md", "pipes/a.pdf", "faces/a.ttf", "catalogue/faces.json" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(room.At(pipe))!);
            Tool.Start("mkfifo", [room.At(pipe)]).EndsWith(0);
        }

        File.CreateSymbolicLink(room.At("linked"), room.At("pipe"));
        string[] words = [.. line.Split(' ').Select(w => w.StartsWith("./", StringComparison.Ordinal) ? room.At(w[2..]) : w)];

        // What waits for a pipe waits for ever: a minute is no time that is measured.
        var run = Task.Run(() => Room.Run(words[0] == "build" ? [.. words, "-o", room.Out] : words), TestContext.Current.CancellationToken);
        var outcome = await run.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        outcome.EndsWith(exit).Says(code);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/proc/self/mem")]
    public void A_device_is_not_read(string device)
    {
        Tool.Need(OperatingSystem.IsLinux(), "there are no such devices here");
        using var room = new Room();

        Room.Run("build", device, "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1002", device);
    }

    [Fact]
    public void A_file_over_64_MiB_is_not_read()
    {
        using var room = new Room();
        using (var file = File.Create(room.At("page.txt")))
        {
            file.SetLength((64L * 1024 * 1024) + 1);
        }

        Room.Run("build", room.At("page.txt"), "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1004", "page.txt");
    }

    [Fact]
    public void Standard_input_without_end_is_not_read_to_its_end()
    {
        using var room = new Room();

        Room.RunWith(new Endless(), "build", "-", "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1004", "standard input");
    }

    [Theory]
    [InlineData("a.md", "../secret.md", "PE1001")]
    [InlineData("a.md", "none.md", "PE1001")]
    [InlineData("edition.yaml", "../edition.yaml", "PE1001")]
    public void A_link_out_of_a_folder_is_not_followed(string name, string target, string code)
    {
        using var room = new Room();
        room.Write("secret.md", "# 密\n\n不可登。");
        room.Write("edition.yaml", "sections: [{articles: [{headline: 密, body: [不可登。]}]}]");
        Directory.CreateDirectory(room.At("paper"));
        File.CreateSymbolicLink(room.At("paper/" + name), target);

        Room.Run("build", room.At("paper"), "-o", room.Out).EndsWith(ExitCode.Unreadable).Says(code, room.At("paper/" + name));
    }

    [Fact]
    public void A_link_inside_a_folder_is_followed()
    {
        using var room = new Room();
        room.Write("paper/a.md", "# 复航\n\n水很平。");
        File.CreateSymbolicLink(room.At("paper/b.md"), "a.md");

        Room.Run("build", room.At("paper"), "-o", room.Out).EndsWith(ExitCode.Built);
    }

    [Theory]
    [InlineData("pictures")]
    [InlineData("stories")]
    public void A_linked_folder_is_not_entered(string folder)
    {
        using var room = new Room();
        room.Write("secret/a.md", "# 密\n\n不可登。");
        room.Write("secret/a.jpg", File.ReadAllBytes(Repository.Photograph));
        room.Write("paper/edition.yaml", folder == "pictures"
            ? "sections: [{articles: [{headline: 复航, body: [水。], pictures: [{file: pictures/a.jpg}]}]}]"
            : "sections: [{articles: [{headline: 复航, body: [水。]}, {file: stories/*.md}]}]");
        Directory.CreateSymbolicLink(room.At("paper/" + folder), room.At("secret"));

        Room.Run("build", room.At("paper"), "-o", room.Out)
            .EndsWith(folder == "pictures" ? ExitCode.Built : ExitCode.Unreadable).Says(folder == "pictures" ? "PE1301" : "PE1207", "edition.yaml");
    }

    [Fact]
    public void A_name_cannot_command_the_terminal()
    {
        Tool.Need(!OperatingSystem.IsWindows(), "names cannot have such characters here");
        using var room = new Room();
        var input = room.Write("\u001b[31m\n\u202etxt.page", Texts.FrontPage);

        var built = Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);
        var missing = Room.Run("build", input + "\u0007", "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1001");

        Assert.DoesNotMatch(@"[\u0000-\u0009\u000b-\u001f\u0080-\u009f\u202a-\u202e]", built.Error + missing.Error);
        Assert.Contains(@"\u{1B}[31m\u{A}\u{202E}txt", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_temporary_file_is_not_written_through_a_link()
    {
        using var room = new Room();
        var victim = room.Write("victim", "mine");
        Directory.CreateDirectory(room.Out);
        File.CreateSymbolicLink(Path.Combine(room.Out, $".page.pdf.{Environment.ProcessId}.tmp"), victim);

        Room.Run("build", room.Write("page.txt", Texts.FrontPage), "-o", room.Out).EndsWith(ExitCode.Built);

        Assert.Equal("mine", File.ReadAllText(victim));
        Assert.Equal(["page.epub", "page.pdf", "page.report.json"], room.Files());
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_old_files()
    {
        Tool.Need(OperatingSystem.IsLinux(), "the size of files is limited by the shell");
        using var room = new Room();
        room.Write("page.txt", Texts.FrontPage);
        room.Write("out/page.pdf", "old");

        // Files of at most 16 blocks of 1024 bytes; without the trap the signal would end the program, and the runtime has a file of its own.
        var outcome = Tool.Start("bash", ["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" build page.txt -o out", Tool.PrintEdition], room.Folder, new() { ["DOTNET_EnableWriteXorExecute"] = "0" });

        outcome.EndsWith(ExitCode.NotWritten).Says("PE6002", "out");
        Assert.Equal(["page.pdf"], room.Files());
        Assert.Equal("old", File.ReadAllText(room.At("out/page.pdf")));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_folder_that_may_not_be_written_to_is_told()
    {
        Tool.Need(OperatingSystem.IsLinux(), "file modes of Linux");
        using var room = new Room();
        room.Write("page.txt", Texts.FrontPage);
        Directory.CreateDirectory(room.Out);
        File.SetUnixFileMode(room.Out, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Tool.StartUnprivileged(room.Folder, "build", "page.txt", "-o", "out").EndsWith(ExitCode.NotWritten).Says("PE6002", "out");
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_file_that_may_not_be_read_is_told()
    {
        Tool.Need(OperatingSystem.IsLinux(), "file modes of Linux");
        using var room = new Room();
        File.SetUnixFileMode(room.Write("page.txt", Texts.FrontPage), UnixFileMode.None);

        Tool.StartUnprivileged(room.Folder, "build", "page.txt", "-o", "out").EndsWith(ExitCode.Unreadable).Says("PE1001", "page.txt");
    }

    /// <summary>Zeros without end.</summary>
    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;

        public override int Read(Span<byte> buffer) => buffer.Length;
    }
}
