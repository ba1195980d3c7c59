using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Formats.Feeds;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Ingest.Web;
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
        var fetched = RemoteFeeds.Fetch(inputs.Where(FetchableAddress.IsMeantBy).Select(i => (i, new SourceSpan(i))), cleaner, options);
        var parts = inputs.SelectMany(i => fetched.TryGetValue(i, out var feed) ? [feed.Then(d => InputReaders.ReadFeed(d, options.From))] : ReadInput(i, cleaner, options)).ToArray();
        if (parts.Length == 0)
        {
            return Checked.Failed<ReadEdition>(new Diagnostic("PE1005", Severity.Error, "there is no input; give a text, an edition file or a folder"));
        }

        if (parts.Any(p => p.Value is null) && !(options.KeepsGoing && parts.Any(p => p.Value is not null)))
        {
            return Checked.Failed<ReadEdition>(parts.SelectMany(p => p.Diagnostics));
        }

        var findings = parts.SelectMany(p => p.Value is null ? KeepGoing.Without(p.Diagnostics, "this input", WholeOf(p.Diagnostics)) : p.Diagnostics).ToImmutableArray();
        var read = parts.Select(p => p.Value).OfType<ReadEdition>().ToArray();
        var (kept, repeated) = RepeatedArticles.LeaveOut(read);
        return new Checked<ReadEdition>(Finish([.. kept], options), findings.AddRange(repeated))
            .Then(whole => WithKnownReferences(whole, options))
            .Then(whole => PictureDesk.Complete(whole, [.. read.Select(r => r.EditionFile).OfType<string>()], FoldersOf(inputs), cleaner with { Rules = cleaner.Rules & ~whole.LeftOut }));
    }

    private static ImmutableHashSet<string> FoldersOf(IEnumerable<string> inputs) =>
        [.. inputs.Where(Directory.Exists).Select(i => Path.TrimEndingDirectorySeparator(Path.GetFullPath(i)))];

    /// <summary>The input in which something was found.</summary>
    private static SourceSpan? WholeOf(ImmutableArray<Diagnostic> findings) => findings.Select(f => f.Place).OfType<SourceSpan>().Select(p => new SourceSpan(p.File)).FirstOrDefault();

    private static IEnumerable<Checked<ReadEdition>> ReadInput(string input, Cleaner cleaner, ReaderOptions options)
    {
        if (input == StandardInput)
        {
            return [ReadBytes(InputFile.ReadAll(options.StandardInput ?? Stream.Null, "standard input"), "standard input", cleaner, options)];
        }

        return InputFolder.Files(input).Value is { } files
            ? files.Select(f => ReadBytes(InputFile.Read(f), f, cleaner, options))
            : [Checked.Failed<ReadEdition>(InputFolder.Files(input).Diagnostics)];
    }

    private static Checked<ReadEdition> ReadBytes(Checked<byte[]> bytes, string path, Cleaner cleaner, ReaderOptions options) => bytes
        .Then(b => InputDocument.Decode(b, path, cleaner))
        .Then(document => InputReaders.Read(document with { Options = options }, options.From))
        .Then(WithoutRepeatedIds);

    private static Checked<ReadEdition> WithoutRepeatedIds(ReadEdition read) => Checked.Of(read, EditionMerger.RepeatedIds(read.Edition));

    /// <summary>An article that was left out may be missed by others: their wishes go then.</summary>
    private static Checked<ReadEdition> WithKnownReferences(ReadEdition read, ReaderOptions options)
    {
        var faults = References.Faults(read.Edition);
        return options.KeepsGoing
            ? Checked.Of(read with { Edition = References.WithoutUnknown(read.Edition) }, faults.Select(KeepGoing.Softened))
            : Checked.Of(read, faults);
    }

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
