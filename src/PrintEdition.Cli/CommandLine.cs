using System.CommandLine;
using PrintEdition.Cli.Commands;
using PrintEdition.Cli.Findings;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli;

/// <summary>The commands as one: parses the arguments, runs what they ask for, says how it went.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken interrupted = default)
    {
        var printer = FindingPrinter.For(surroundings, asJson: args.Contains("--json"));
        try
        {
            var parsed = CommandsIn(surroundings, interrupted).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var code = parsed.Errors.Count > 0 && !parsed.Action!.ClearsParseErrors
                ? Refuse(parsed, printer)
                : parsed.Invoke(ConfigurationFor(surroundings));
            surroundings.Output.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException failure)
        {
            printer.Print(CliFinding.OutputNotWritable(failure.Message.TrimEnd('.') + "."));
            return ExitCode.NotWritten;
        }
        catch (FontFileException fault)
        {
            printer.Print(CliFinding.FaceNotUsable(fault.Path, fault.Reason));
            return ExitCode.NotComposed;
        }
        catch (Exception fault)
        {
            printer.Print(CliFinding.Fault(fault));
            return ExitCode.NotComposed;
        }
    }

    private static RootCommand CommandsIn(Surroundings surroundings, CancellationToken interrupted) =>
        new RootCommand("Composes parsed news articles into a newspaper: a PDF with Chinese typography, and an EPUB beside it.")
        {
            InitCommand.Create(surroundings, interrupted),
            BuildCommand.Create(surroundings, interrupted),
            ParseCommand.Create(surroundings, interrupted),
            CheckCommand.Create(surroundings, interrupted),
            LayoutsCommand.Create(surroundings),
            FontsCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
        }.WithExamples(
            "print-edition build page.txt -o out",
            "print-edition build edition.yaml --layout a4 --format pdf,epub,png");

    private static InvocationConfiguration ConfigurationFor(Surroundings surroundings) => new()
    {
        Output = surroundings.Output,
        Error = surroundings.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    private static int Refuse(ParseResult parsed, FindingPrinter printer)
    {
        var command = parsed.CommandResult.Command;
        foreach (var error in parsed.Errors)
        {
            printer.Print(CliFinding.Usage(error.Message, command.PathOf()));
        }

        return ExitCode.Usage;
    }
}
