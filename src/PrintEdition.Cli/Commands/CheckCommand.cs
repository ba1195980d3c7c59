using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Epub.Checking;

namespace PrintEdition.Cli.Commands;

/// <summary><c>check FILE...</c>: judges finished e-books.</summary>
internal static class CheckCommand
{
    /// <summary>The largest book that is looked at.</summary>
    private const int LargestFile = 512 * 1024 * 1024;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var files = new Argument<string[]>("FILE") { Description = "An e-book (.epub), of this program or another.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Checks e-books: container, package, links, pictures, contents, page list.") { files, CommonOptions.Json };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(files), surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition check out/edition.epub");
    }

    private static int Check(string[] files, Surroundings surroundings, FindingList findings)
    {
        var isReadable = true;
        foreach (var file in files)
        {
            if (findings.Take(BoundedFile.Read(file, LargestFile)) is not { } data)
            {
                isReadable = false;
                continue;
            }

            var found = BookChecker.Check(data, file);
            findings.Add(found);
            surroundings.Error.WriteLine(found.IsEmpty ? $"{file}: no fault found" : $"{file}: {(found.Length == 1 ? "one finding" : $"{found.Length} findings")}");
        }

        return !isReadable ? ExitCode.Unreadable : findings.NeedAttention ? ExitCode.Findings : ExitCode.Built;
    }
}
