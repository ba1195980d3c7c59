using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Reads inputs of any known kind into one edition.</summary>
public static class EditionReader
{
    /// <summary>The input name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads files, folders, or standard input (<c>-</c>), in order, into one edition.</summary>
    /// <param name="inputs">Paths, at least one: files of any format of <see cref="InputFormat"/>, folders that hold an edition file or such files.</param>
    /// <param name="options">Overrides and switches.</param>
    /// <returns>The edition; no value, and every fault of every input, when one of them cannot be read.</returns>
    public static Checked<ReadEdition> Read(IReadOnlyList<string> inputs, ReaderOptions options)
    {
        var cleaner = new Cleaner(options.Cleanup, QuotationMarks.Curly);
        var parts = inputs.SelectMany(i => ReadInput(i, cleaner, options)).ToArray();
        var findings = parts.SelectMany(p => p.Diagnostics).ToImmutableArray();
        if (parts.Length == 0)
        {
            return Checked.Failed<ReadEdition>(new Diagnostic("PE1005", Severity.Error, "there is no input; give a text, an edition file or a folder"));
        }

        if (parts.Any(p => p.Value is null))
        {
            return new Checked<ReadEdition>(null, findings);
        }

        var (kept, repeated) = RepeatedArticles.LeaveOut(parts.Select(p => p.Value!));
        return new Checked<ReadEdition>(Finish([.. kept], options), findings.AddRange(repeated))
            .Then(WithKnownReferences)
            .Then(read => PictureDesk.Complete(read, [.. parts.Select(p => p.Value!.EditionFile).OfType<string>()], FoldersOf(inputs), cleaner with { Rules = cleaner.Rules & ~read.LeftOut }));
    }

    private static ImmutableHashSet<string> FoldersOf(IEnumerable<string> inputs) =>
        [.. inputs.Where(Directory.Exists).Select(i => Path.TrimEndingDirectorySeparator(Path.GetFullPath(i)))];

    private static IEnumerable<Checked<ReadEdition>> ReadInput(string input, Cleaner cleaner, ReaderOptions options)
    {
        if (input == StandardInput)
        {
            return [ReadBytes(InputFile.ReadAll(options.StandardInput ?? Stream.Null, "standard input"), "standard input", cleaner, options.From)];
        }

        return InputFolder.Files(input).Value is { } files
            ? files.Select(f => ReadBytes(InputFile.Read(f), f, cleaner, options.From))
            : [Checked.Failed<ReadEdition>(InputFolder.Files(input).Diagnostics)];
    }

    private static Checked<ReadEdition> ReadBytes(Checked<byte[]> bytes, string path, Cleaner cleaner, InputFormat? format) => bytes
        .Then(b => InputDocument.Decode(b, path, cleaner))
        .Then(document => InputReaders.Read(document, format))
        .Then(WithoutRepeatedIds);

    private static Checked<ReadEdition> WithoutRepeatedIds(ReadEdition read) => Checked.Of(read, EditionMerger.RepeatedIds(read.Edition));

    private static Checked<ReadEdition> WithKnownReferences(ReadEdition read) => Checked.Of(read, References.Faults(read.Edition));

    private static ReadEdition Finish(ReadEdition[] parts, ReaderOptions options)
    {
        var edition = EditionMerger.Identify(parts.Select(p => p.Edition).Aggregate(EditionMerger.Merge));
        return new ReadEdition(
            edition with
            {
                Date = options.Date ?? edition.Date,
                Masthead = options.PaperName is { } name ? edition.Masthead with { PaperName = name } : edition.Masthead,
            },
            [.. parts.SelectMany(p => p.Explanation)])
        {
            LeftOut = parts.Aggregate(CleanupRules.All & ~options.Cleanup, (rules, part) => rules | part.LeftOut),
        };
    }
}
