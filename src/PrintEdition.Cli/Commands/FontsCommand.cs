using System.CommandLine;
using System.Globalization;
using PrintEdition.Cli.Findings;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Commands;

/// <summary><c>fonts list</c> and <c>fonts check</c>: the faces there are, and whether they will do.</summary>
internal static class FontsCommand
{
    private const double Megabyte = 1e6;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings) =>
        new Command("fonts", "The faces there are.") { List(surroundings), FontsCheck.Create(surroundings) }
            .WithExamples("print-edition fonts list", "print-edition fonts check page.txt");

    private static Command List(Surroundings surroundings)
    {
        var command = new Command("list", "Names the faces in fallback order: name, family and style, file, size.") { CommonOptions.Json };
        command.SetAction(parsed => List(surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition fonts list");
    }

    private static int List(Surroundings surroundings, FindingList findings)
    {
        using var fonts = findings.Take(surroundings.OpenFonts());
        if (fonts is null)
        {
            return ExitCode.NotComposed;
        }

        foreach (var face in fonts.Records)
        {
            surroundings.Output.WriteLine(LineFor(face, new FileInfo(Path.Combine(surroundings.FontFolder, face.File))));
        }

        return ExitCode.Built;
    }

    private static string LineFor(FaceRecord face, FileInfo file)
    {
        var size = file.Exists ? (file.Length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture) + " MB" : "missing";
        return $"{face.Name,-12} {face.Family + " " + face.Style,-30} {face.File,-34} {size}";
    }
}
