using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Reads inputs of any known kind into one edition.</summary>
public static class EditionReader
{
    /// <summary>Name of the edition file in a folder.</summary>
    public const string EditionFileName = "edition.yaml";

    /// <summary>Reads files, folders with an edition file, or standard input (<c>-</c>), in order, into one edition.</summary>
    /// <param name="inputs">Paths, at least one.</param>
    /// <param name="options">Overrides and switches.</param>
    public static Checked<ReadEdition> Read(IReadOnlyList<string> inputs, ReaderOptions options)
    {
        var cleaner = new Cleaner(options.NormalisePunctuation, options.RepairExtraction);
        var parts = inputs.Select(i => ReadOne(i, cleaner, options)).ToArray();
        var findings = parts.SelectMany(p => p.Diagnostics).ToImmutableArray();
        return parts.Any(p => p.Value is null)
            ? new Checked<ReadEdition>(null, findings)
            : Finish(parts.Select(p => p.Value!).ToArray(), options, findings);
    }

    private static Checked<ReadEdition> ReadOne(string input, Cleaner cleaner, ReaderOptions options)
    {
        if (input == "-")
        {
            return InputFile.ReadAll(options.StandardInput ?? Stream.Null, "standard input").Then(bytes => ReadRaw(bytes, "standard input", cleaner));
        }

        var path = Directory.Exists(input) ? Path.Combine(input, EditionFileName) : input;
        return InputFile.Read(path).Then(bytes => IsEditionFile(path) ? ReadEditionFile(bytes, path, cleaner) : ReadRaw(bytes, path, cleaner));
    }

    private static bool IsEditionFile(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static Checked<ReadEdition> ReadEditionFile(byte[] bytes, string path, Cleaner cleaner) =>
        TextDecoder.Decode(bytes, path).Then(yaml => EditionFileReader.Read(yaml, path, cleaner));

    private static Checked<ReadEdition> ReadRaw(byte[] bytes, string path, Cleaner cleaner) =>
        RawTextReader.Read(bytes, path, cleaner).Then(page => Checked.Of(new ReadEdition(
            new Edition { Masthead = page.Masthead.Masthead, Date = page.Masthead.Date, IssueNumber = page.Masthead.IssueNumber, Sections = page.Sections },
            page.Verdicts)));

    private static Checked<ReadEdition> Finish(ReadEdition[] parts, ReaderOptions options, ImmutableArray<Diagnostic> findings)
    {
        var edition = parts.Select(p => p.Edition).Aggregate(Merge);
        edition = edition with
        {
            Date = options.Date ?? edition.Date,
            Masthead = options.PaperName is { } name ? edition.Masthead with { PaperName = name } : edition.Masthead,
        };
        return Checked.Of(new ReadEdition(Identify(edition), [.. parts.SelectMany(p => p.Explanation)]), findings.AddRange(RepeatedIds(edition)));
    }

    /// <summary>The first input's masthead and date; articles of sections with the same name stand together.</summary>
    private static Edition Merge(Edition first, Edition second)
    {
        var sections = first.Sections.ToList();
        foreach (var section in second.Sections)
        {
            var at = sections.FindIndex(s => s.Name == section.Name);
            if (at < 0)
            {
                sections.Add(section);
            }
            else
            {
                sections[at] = sections[at] with { Articles = sections[at].Articles.AddRange(section.Articles) };
            }
        }

        return first with { Sections = [.. sections], Date = first.Date ?? second.Date, IssueNumber = first.IssueNumber ?? second.IssueNumber };
    }

    /// <summary>Gives an id, <c>a01</c> …, to every article that has none.</summary>
    private static Edition Identify(Edition edition)
    {
        var taken = edition.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var number = 0;
        return edition with
        {
            Sections = [.. edition.Sections.Select(s => s with { Articles = [.. s.Articles.Select(a => a.Id.Length > 0 ? a : a with { Id = NextId() })] })],
        };

        string NextId()
        {
            string id;
            do
            {
                id = "a" + (++number).ToString("00", CultureInfo.InvariantCulture);
            }
            while (!taken.Add(id));
            return id;
        }
    }

    private static IEnumerable<Diagnostic> RepeatedIds(Edition edition) =>
        edition.Articles.Where(a => a.Id.Length > 0).GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Diagnostic("PE1208", Severity.Error, $"the id '{g.Key}' is given to {g.Count()} articles; each needs its own", g.Last().Place));
}
