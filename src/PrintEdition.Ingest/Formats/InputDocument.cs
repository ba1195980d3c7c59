using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats;

/// <summary>An input as the readers of all formats take it.</summary>
/// <param name="File">Its path, or what it is called in findings.</param>
/// <param name="Text">Its text, whatever it was coded in.</param>
/// <param name="Cleaner">Cleans its texts.</param>
internal sealed record InputDocument(string File, string Text, Cleaner Cleaner)
{
    /// <summary>The folder that its files must lie in: its own, or that of the edition whose file names it.</summary>
    public EditionFolder Folder { get; init; } = new(Path.GetDirectoryName(Path.GetFullPath(File)) ?? ".");

    /// <summary>The input as a whole.</summary>
    public SourceSpan Place => new(File);

    /// <summary>Reads bytes as a text: what they say themselves of their coding comes first.</summary>
    public static Checked<InputDocument> Decode(byte[] bytes, string file, Cleaner cleaner) =>
        (DeclaredEncoding.Decode(bytes) is { } text ? Checked.Of(text) : TextDecoder.Decode(bytes, file)).Then(t => Checked.Of(new InputDocument(file, t, cleaner)));

    /// <summary>No edition, because of one fault.</summary>
    public Checked<ReadEdition> Refuse(string code, string message, SourceSpan? place = null) =>
        Checked.Failed<ReadEdition>(new Diagnostic(code, Severity.Error, message, place ?? Place));
}
