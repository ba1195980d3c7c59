using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Cli.Output;

namespace PrintEdition.Cli.Commands;

/// <summary><c>init</c>: a sample edition in a folder, ready to be built and to be changed.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, CancellationToken interrupted)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write it into; made when it is not there." };
        var language = Known("--language", $"Its language: {string.Join(" or ", StarterEdition.Languages)}.", "LANGUAGE", "no language of a sample edition", () => StarterEdition.Languages);
        var layout = Known("--layout", "The layout that it asks for; its own, a4, when not given.", "NAME", "no layout", () => surroundings.Layouts().Names);
        folder.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens[0].Value is "" or ['-', ..])
            {
                result.AddError($"'{result.Tokens[0].Value}' is no folder; a name that begins with a hyphen is written ./-name.");
            }
        });
        var command = new Command("init", "Writes a sample edition, ready to be built, whose edition.yaml explains every key.") { folder, language, layout, CommonOptions.Json };
        command.SetAction(parsed => Write(
            parsed.GetRequiredValue(folder),
            StarterEdition.Files(parsed.GetValue(language) ?? StarterEdition.Languages[0], parsed.GetValue(layout)),
            surroundings,
            CommonOptions.FindingsOf(parsed, surroundings),
            interrupted));
        return command.WithExamples("print-edition init my-paper", "print-edition init my-paper --language en --layout letter");
    }

    /// <summary>An option whose value is one of some names.</summary>
    private static Option<string?> Known(string name, string description, string helpName, string otherwise, Func<IReadOnlyList<string>> known)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (!known().Contains(word))
            {
                result.AddError($"'{word}' is {otherwise}; there are {string.Join(", ", known())}.");
            }
        });
        return option;
    }

    private static int Write(string folder, IReadOnlyList<OutputFile> files, Surroundings surroundings, FindingList findings, CancellationToken interrupted)
    {
        var failures = new NewFolder(folder, interrupted).Save(files);
        findings.Add(failures);
        if (!failures.IsEmpty)
        {
            return ExitCode.NotWritten;
        }

        foreach (var file in files)
        {
            surroundings.Error.WriteLine($"{Path.Combine(folder, file.Name)} ({file.SizeInWords()})");
        }

        surroundings.Error.WriteLine($"Build it with: print-edition build {folder}");
        return ExitCode.Built;
    }
}
