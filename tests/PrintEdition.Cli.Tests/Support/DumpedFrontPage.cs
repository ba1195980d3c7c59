namespace PrintEdition.Cli.Tests.Support;

/// <summary>The front page's PDF and the dump of its lines, made once for the tests that look at lines.</summary>
public sealed class DumpedFrontPage : IDisposable
{
    private readonly Room room = new();

    /// <summary>Builds it.</summary>
    public DumpedFrontPage()
    {
        var input = room.Write("页面.txt", Texts.FrontPage);
        Room.Run("build", input, "-o", room.Out, "--format", "pdf", "--paper", "云溪日报", "--date", "2024-03-13", "--dump", "lines").EndsWith(ExitCode.Built);
        Bytes = room.Bytes("页面.lines.jsonl");
        Lines = DumpedLine.All(Bytes);
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<DumpedLine> Lines { get; }

    public string Pdf => Path.Combine(room.Out, "页面.pdf");

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();
}
