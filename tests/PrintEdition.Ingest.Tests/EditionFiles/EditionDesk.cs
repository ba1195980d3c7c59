using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary>An edition's folder of a test's own: files by their names in it, and what is read of them.</summary>
internal sealed class EditionDesk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("print-edition-").FullName;

    public string At(string name) => Path.Combine(Folder, name);

    /// <summary>Puts a file there.</summary>
    public EditionDesk With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return this;
    }

    /// <summary>Puts articles there whose headlines are their files' names.</summary>
    public EditionDesk WithArticles(params string[] names) =>
        names.Aggregate(this, (desk, name) => desk.With(name, $"# {Path.GetFileNameWithoutExtension(name)}\n\n河水很平。\n"));

    /// <summary>Reads the edition file.</summary>
    public Checked<ReadEdition> Read(string yaml, string file = "edition.yaml") => EditionReader.Read([With(file, yaml).At(file)], new ReaderOptions());

    /// <summary>The edition, which has no finding, and is the same when it is written as one file and read again.</summary>
    public Edition Edition(string yaml)
    {
        var read = Read(yaml);
        Assert.Empty(read.Diagnostics);
        var written = EditionFile.Write(read.Value!.Edition, read.Value.LeftOut);
        var again = Read(written, "again.yaml");
        Assert.Equal(written, EditionFile.Write(again.Value!.Edition, again.Value.LeftOut));
        return read.Value.Edition;
    }

    /// <summary>The only finding, as <c>file:line:column code</c>; the file's name is its path in the folder.</summary>
    public (string Place, string Message) Fault(string yaml)
    {
        var read = Read(yaml);
        Assert.Null(read.Value);
        var fault = Assert.Single(read.Diagnostics);
        var place = fault.Place! with { File = EditionFolder.Portable(Path.GetRelativePath(Folder, fault.Place.File)) };
        return ($"{place} {fault.Code}", fault.Message);
    }

    /// <summary>Sections and headlines: <c>要闻: 复航, 停水; 乡镇: 老井</c>.</summary>
    public static string Plan(Edition edition) =>
        string.Join("; ", edition.Sections.Select(s => $"{s.Name}: {string.Join(", ", s.Articles.Select(a => a.Headline.Headline))}"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
