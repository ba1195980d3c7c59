using System.CommandLine;
using System.Globalization;
using PrintEdition.Cli.Findings;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Commands;

/// <summary><c>fonts list</c> and <c>fonts check</c>: the faces there are, and whether they will do.</summary>
internal static class FontsCommand
{
    private const double Megabyte = 1e6;
    private const int NameWidth = 12;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings) =>
        new Command("fonts", "The faces there are.") { List(surroundings), FontsCheck.Create(surroundings) }
            .WithExamples("print-edition fonts list", "print-edition fonts check page.txt");

    private static Command List(Surroundings surroundings)
    {
        var folders = CommonOptions.FontFolders;
        var command = new Command("list", "Names the faces in fallback order: name, family and style, file, size.") { folders, CommonOptions.Json };
        command.SetAction(parsed => List(parsed.GetRequiredValue(folders), surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition fonts list", "print-edition fonts list --font-dir ~/fonts/inter");
    }

    private static int List(string[] folders, Surroundings surroundings, FindingList findings)
    {
        using var shipped = findings.Take(surroundings.OpenFonts());
        if (shipped is null)
        {
            return ExitCode.NotComposed;
        }

        using var fonts = findings.Take(shipped.WithFolders(folders));
        if (fonts is null)
        {
            return ExitCode.Unreadable;
        }

        var width = Math.Max(NameWidth, fonts.Records.Max(r => r.Name.Length));
        foreach (var face in fonts.Records)
        {
            surroundings.Output.WriteLine(LineFor(face, width, new FileInfo(face.Path)));
        }

        return ExitCode.Built;
    }

    private static string LineFor(FaceRecord face, int width, FileInfo file)
    {
        var size = file.Exists ? (file.Length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture) + " MB" : "missing";
        return $"{face.Name.PadRight(width)} {face.Family + " " + face.Style,-30} {FileOf(face),-34} {size}";
    }

    /// <summary>The file, its index in a collection, its places on the axes: <c>Inter.ttf wght=700</c>.</summary>
    private static string FileOf(FaceRecord face)
    {
        var index = face.Index > 0 ? string.Create(CultureInfo.InvariantCulture, $" #{face.Index}") : "";
        return face.File + index + string.Concat(face.Axes.Select(a => string.Create(CultureInfo.InvariantCulture, $" {a.Tag}={a.Value}")));
    }
}
