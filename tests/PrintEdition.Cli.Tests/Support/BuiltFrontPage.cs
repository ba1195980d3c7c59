
namespace PrintEdition.Cli.Tests.Support;

/// <summary>The front page, built once for the tests that look at its files.</summary>
public sealed class BuiltFrontPage : IDisposable
{
    private readonly Room room = new();

    /// <summary>Builds it.</summary>
    public BuiltFrontPage()
    {
        var input = room.Write("页面.txt", Texts.FrontPage);
        Outcome = Room.Run("build", input, "-o", room.Out, "--format", "pdf,epub,png", "--paper", "云溪日报", "--date", "2024-03-13");
    }

    public Outcome Outcome { get; }

    public string Pdf => Path.Combine(room.Out, "页面.pdf");

    public string Epub => Path.Combine(room.Out, "页面.epub");

    public string[] Files => room.Files();

    public Report Report => Report.Of(room.Bytes("页面.report.json"));

    public string ReportText => File.ReadAllText(Path.Combine(room.Out, "页面.report.json"));

    public byte[] FirstPage => room.Bytes("页面-01.png");

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();
}
