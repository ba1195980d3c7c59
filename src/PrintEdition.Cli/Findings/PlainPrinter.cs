using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>One line a finding, <c>file:line:column: error PE1203: …</c>, as editors understand it.</summary>
internal sealed class PlainPrinter(TextWriter writer) : FindingPrinter
{
    /// <inheritdoc/>
    public override void Print(Diagnostic finding) => writer.WriteLine(PrintableText.Of(finding.ToString()));
}
