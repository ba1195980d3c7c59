using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PrintEdition.Cli.Commands;

/// <summary>Words that belong to a command: its path, its examples in the help.</summary>
internal static class CommandTexts
{
    /// <summary>Name of the root command, whatever the executable is called.</summary>
    private const string RootName = "print-edition";

    /// <summary>The command as it is typed: <c>print-edition layouts show</c>.</summary>
    public static string PathOf(this Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{parent.PathOf()} {command.Name}"
        : RootName;

    /// <summary>The command with examples under its help.</summary>
    public static TCommand WithExamples<TCommand>(this TCommand command, params IReadOnlyList<string> examples)
        where TCommand : Command
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Add(help);
        }

        help.Action = new ExampleHelp((HelpAction)help.Action!, examples);
        return command;
    }

    /// <summary>The usual help and then the examples.</summary>
    private sealed class ExampleHelp(HelpAction usual, IReadOnlyList<string> examples) : SynchronousCommandLineAction
    {
        /// <inheritdoc/>
        public override bool ClearsParseErrors => true;

        /// <inheritdoc/>
        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            usual.Invoke(parseResult);
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
            return ExitCode.Built;
        }
    }
}
