using System.CommandLine;
using PrintEdition.Cli.Findings;

namespace PrintEdition.Cli.Commands;

/// <summary><c>layouts list</c> and <c>layouts show NAME</c>: the page formats there are.</summary>
internal static class LayoutsCommand
{
    private const int NameWidth = 16;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings) =>
        new Command("layouts", "The page formats there are.") { List(surroundings), Show(surroundings) }
            .WithExamples("print-edition layouts list", "print-edition layouts show tabloid > my-paper.yaml");

    private static Command List(Surroundings surroundings)
    {
        var command = new Command("list", "Names the layouts, one a line.") { CommonOptions.Json };
        command.SetAction(parsed => List(surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition layouts list");
    }

    private static Command Show(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "A layout's name, or a layout file." };
        var command = new Command("show", "Prints a layout, with all that it extends, as one file to copy and change.") { name, CommonOptions.Json };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(name), surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition layouts show tabloid > my-paper.yaml");
    }

    private static int List(Surroundings surroundings, FindingList findings)
    {
        using var fonts = findings.Take(surroundings.OpenFonts());
        if (fonts is null)
        {
            return ExitCode.NotComposed;
        }

        var layouts = surroundings.Layouts();
        foreach (var name in layouts.Names)
        {
            if (findings.Take(layouts.Read(name, fonts.FaceNames())) is { } layout)
            {
                surroundings.Output.WriteLine($"{name.PadRight(NameWidth)} {layout.Title}");
            }
        }

        return findings.NeedAttention ? ExitCode.Unreadable : ExitCode.Built;
    }

    private static int Show(string name, Surroundings surroundings, FindingList findings)
    {
        using var shipped = findings.Take(surroundings.OpenFonts());
        if (shipped is null)
        {
            return ExitCode.NotComposed;
        }

        var layouts = surroundings.Layouts();
        var file = findings.Take(layouts.Open(name));
        using var fonts = file is null ? null : findings.Take(shipped.WithFolders(file.FontFolders));
        if (fonts is null || findings.Take(file!.Read(fonts.FaceNames())) is null)
        {
            return ExitCode.Unreadable;
        }

        surroundings.Output.Write(file.Text);
        return ExitCode.Built;
    }
}
