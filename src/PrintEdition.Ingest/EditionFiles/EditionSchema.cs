namespace PrintEdition.Ingest.EditionFiles;

/// <summary>The JSON Schema (draft 2020-12) of edition files, in YAML and in JSON: what <see cref="EditionFileReader"/> reads, for editors and programs.</summary>
public static class EditionSchema
{
    /// <summary>The schema's text.</summary>
    public static string Text()
    {
        using var stream = typeof(EditionSchema).Assembly.GetManifestResourceStream("edition.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
