using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Checking;
using PrintEdition.Cli.Findings;

namespace PrintEdition.Cli.Commands;

/// <summary><c>check FILE...</c>: judges editions, and finished PDFs, e-books and reports; writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, CancellationToken interrupted)
    {
        var files = CommonOptions.Inputs;
        files.Description = "An edition, as 'build' takes it, or a built PDF, EPUB or report; a folder, or - for standard input. Which, its contents say.";
        var together = new Option<bool>("--together") { Description = "The inputs make one edition, as 'build' takes them." };
        var arguments = new CheckArguments();
        var command = new Command("check", "Checks editions as they would be built, and built PDFs, e-books and reports. Writes nothing.") { files, together };
        arguments.AddTo(command);
        command.Add(CommonOptions.Json);
        command.SetAction(parsed => Check(
            parsed.GetRequiredValue(files), parsed.GetValue(together), arguments.In(parsed), surroundings, FindingPrinter.For(surroundings, parsed.GetValue<bool>("--json")), interrupted));
        return command.WithExamples(
            "print-edition check edition.yaml",
            "print-edition check out/edition.pdf out/edition.epub --strict",
            "print-edition check from-the-agency.pdf --json");
    }

    /// <summary>Each file in turn; the worst of their codes.</summary>
    private static int Check(string[] files, bool areTogether, BuildOptions options, Surroundings surroundings, FindingPrinter printer, CancellationToken interrupted)
    {
        var check = new FileCheck(options, surroundings, interrupted);
        var worst = ExitCode.Built;
        foreach (var (name, verdict) in areTogether ? [(string.Join(", ", files), check.Together(files))] : files.Select(f => (f, check.Check(f))))
        {
            interrupted.ThrowIfCancellationRequested();
            foreach (var finding in verdict.Findings)
            {
                printer.Print(finding);
            }

            surroundings.Error.WriteLine(verdict.Summary(name));
            worst = Math.Max(worst, verdict.Code);
        }

        return worst;
    }
}
