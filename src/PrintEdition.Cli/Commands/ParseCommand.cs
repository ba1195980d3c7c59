using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Cli.Output;
using PrintEdition.Composition.Layouts;
using PrintEdition.Ingest;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Cli.Commands;

/// <summary><c>parse</c>: any input as an edition file, for people to edit and build again.</summary>
internal static class ParseCommand
{
    /// <summary>Characters of a line that are shown beside its verdict: enough to find it.</summary>
    private const int ShownOfLine = 24;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, CancellationToken interrupted)
    {
        var inputs = CommonOptions.Inputs;
        var from = CommonOptions.From;
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output when not given.", HelpName = "FILE" };
        var date = CommonOptions.Date;
        var paper = CommonOptions.Paper;
        var leftOut = CommonOptions.NoCleanup;
        var reading = new ReadingArguments();
        var explain = new Option<bool>("--explain") { Description = "Say on standard error what each line was taken for, and why." };
        var command = new Command("parse", "Turns articles into an edition file, to correct by hand and build.")
        {
            inputs, from, output, date, paper, leftOut, explain, CommonOptions.Json,
        };
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var findings = CommonOptions.FindingsOf(parsed, surroundings);
            var read = findings.Take(EditionInput.Read(
                [.. parsed.GetRequiredValue(inputs)], surroundings, parsed.GetValue(leftOut), parsed.GetValue(paper), parsed.GetValue(date), parsed.GetValue(from), reading.In(parsed), interrupted));
            if (read is null)
            {
                return ExitCode.Unreadable;
            }

            if (parsed.GetValue(explain))
            {
                Explain(read, surroundings.Error);
            }

            return Write(read, [.. parsed.GetRequiredValue(inputs)], parsed.GetValue(output), surroundings, findings, interrupted);
        });
        return command.WithExamples("print-edition parse page.txt -o edition.yaml --explain");
    }

    private static void Explain(ReadEdition read, TextWriter writer)
    {
        foreach (var verdict in read.Explanation)
        {
            var score = verdict.Score.ToString("0.##", CultureInfo.InvariantCulture);
            writer.WriteLine(PrintableText.Of($"{verdict.Place}: {verdict.Role} {score}: {StartOf(verdict.Text)} ({string.Join(", ", verdict.Reasons)})"));
        }
    }

    private static string StartOf(string line)
    {
        var text = line.Trim();
        var length = text.Length > ShownOfLine && char.IsHighSurrogate(text[ShownOfLine - 1]) ? ShownOfLine - 1 : ShownOfLine;
        return text.Length <= ShownOfLine ? text : text[..length] + "…";
    }

    private static int Write(
        ReadEdition read, ImmutableArray<string> inputs, string? path, Surroundings surroundings, FindingList findings, CancellationToken interrupted)
    {
        var text = EditionFile.Write(read.Edition, read.LeftOut);
        if (path is null)
        {
            surroundings.Output.Write(text);
            return ExitCode.Built;
        }

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var failures = new OutputFolder(folder, interrupted).Save(
            [.. PicturesFor(read.Edition, folder), .. LayoutFor(read.Edition, inputs, folder, surroundings), new OutputFile(Path.GetFileName(path), Encoding.UTF8.GetBytes(text))]);
        findings.Add(failures);
        return failures.IsEmpty ? ExitCode.Built : ExitCode.NotWritten;
    }

    /// <summary>The pictures the edition file names by paths from its own folder, where they are not there yet.</summary>
    private static IEnumerable<OutputFile> PicturesFor(Edition edition, string folder) => edition.Articles
        .SelectMany(article => article.Pictures)
        .Select(picture => picture.File)
        .OfType<PictureFile>()
        .DistinctBy(file => file.Path, StringComparer.Ordinal)
        .Where(file => !IsThere(Path.Combine(folder, file.Path), file.Data))
        .Select(file => new OutputFile(file.Path, file.Data));

    /// <summary>The layout file the edition file names by a path from its own folder, where it is not there yet: with all that it extends, as one.</summary>
    private static IEnumerable<OutputFile> LayoutFor(Edition edition, ImmutableArray<string> inputs, string folder, Surroundings surroundings) =>
        edition.Layout is { } layout && LayoutCatalogue.LooksLikeFile(layout) && !File.Exists(Path.Combine(folder, layout))
            && surroundings.Layouts().Open(EditionInput.LayoutOf(edition, inputs)!).Value is { } file
            ? [new OutputFile(layout, Encoding.UTF8.GetBytes(file.Text))]
            : [];

    private static bool IsThere(string path, ReadOnlyMemory<byte> bytes) =>
        new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes.Span);
}
