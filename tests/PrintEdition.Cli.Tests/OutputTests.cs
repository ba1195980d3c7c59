using PrintEdition.Cli.Output;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Outputs appear whole or not at all (cli.md), and a place that cannot be written to is exit 5.</summary>
public class OutputTests
{
    [Fact]
    public void An_output_folder_that_is_a_file_cannot_be_written()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var file = room.Write("out", "我是文件");

        Room.Run("build", input, "-o", file).EndsWith(ExitCode.NotWritten).Says("PE6002", file);

        Assert.Equal("我是文件", File.ReadAllText(file));
    }

    [Fact]
    public void An_output_folder_that_nobody_can_make_cannot_be_written()
    {
        Tool.Need(OperatingSystem.IsLinux(), "there is no /proc here");
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", "/proc/print-edition").EndsWith(ExitCode.NotWritten).Says("PE6002", "/proc/print-edition");
    }

    [Fact]
    public void A_folder_in_an_output_s_place_leaves_no_temporary_file()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        room.Write("out/页面.pdf/占位", "");

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.NotWritten).Says("PE6003", "页面.pdf");

        Assert.Equal(["页面.pdf/占位"], room.Files());
    }

    [Fact]
    public void A_failed_build_leaves_the_old_files_as_they_were()
    {
        using var room = new Room();
        room.Write("out/页面.pdf", "旧");
        var input = room.Write("页面.txt", "");

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Unreadable);

        Assert.Equal("旧", File.ReadAllText(room.At("out/页面.pdf")));
        Assert.Equal(["页面.pdf"], room.Files());
    }

    [Fact]
    public void A_build_replaces_the_old_files()
    {
        using var room = new Room();
        room.Write("out/页面.pdf", "旧");
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);

        Assert.Equal("%PDF-"u8, room.Bytes("页面.pdf").AsSpan(0, 5));
        Assert.Equal(["页面.epub", "页面.pdf", "页面.report.json"], room.Files());
    }

    [Fact]
    public void An_interruption_exits_130_and_leaves_nothing()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.RunInterrupted("build", input, "-o", room.Out).EndsWith(ExitCode.Interrupted);

        Assert.Empty(room.Files());
    }

    [Fact]
    public void An_interruption_between_two_files_leaves_neither()
    {
        using var room = new Room();
        using var interrupt = new CancellationTokenSource();
        var folder = new OutputFolder(room.Out, interrupt.Token);
        var second = new OutputFile("b", new InterruptingMemory(interrupt).Memory);

        Assert.Throws<OperationCanceledException>(() => folder.Save([new OutputFile("a", new byte[9]), second, new OutputFile("c", new byte[9])]));

        Assert.Empty(room.Files());
    }

    [Fact]
    public void Control_C_ends_the_executable_with_130_and_leaves_nothing()
    {
        Tool.Need(OperatingSystem.IsLinux(), "signals are sent with kill(1)");
        using var room = new Room();
        using var process = Tool.Launch(Tool.PrintEdition, ["build", "-", "-o", room.Out]);

        // It waits for standard input, and says after a second what it is doing: then its signal handler is there.
        Assert.StartsWith("reading", process.StandardError.ReadLine(), StringComparison.Ordinal);
        Tool.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

        Tool.Finish(process).EndsWith(ExitCode.Interrupted);
        Assert.Empty(room.Files());
    }

    /// <summary>Bytes whose first reader is interrupted.</summary>
    private sealed class InterruptingMemory(CancellationTokenSource interrupt) : System.Buffers.MemoryManager<byte>
    {
        private readonly byte[] bytes = new byte[9];

        public override Span<byte> GetSpan()
        {
            interrupt.Cancel();
            return bytes;
        }

        public override System.Buffers.MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
