using PrintEdition.Model;
using Spectre.Console;

namespace PrintEdition.Cli.Findings;

/// <summary>The plain line with its severity in colour. The only user of Spectre.Console, so that nobody else pays for loading it.</summary>
internal sealed class ColourPrinter(TextWriter writer) : FindingPrinter
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new UnwrappedOutput(writer) });

    /// <inheritdoc/>
    public override void Print(Diagnostic finding)
    {
        if (finding.Place is not null)
        {
            console.Write(new Markup(Markup.Escape(PrintableText.Of(finding.Place + ": ")), new Style(decoration: Decoration.Bold)));
        }

        console.Write(new Markup(Markup.Escape(finding.Severity.ToString().ToLowerInvariant() + " " + finding.Code), StyleOf(finding.Severity)));
        console.WriteLine(": " + PrintableText.Of(finding.Message));
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };

    /// <summary>The writer as a terminal of no width: long lines are the terminal's to wrap.</summary>
    private sealed class UnwrappedOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => int.MaxValue;

        public int Height => int.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
