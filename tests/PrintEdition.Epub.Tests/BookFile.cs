namespace PrintEdition.Epub.Tests;

/// <summary>A book on the disk, for programs; gone when disposed.</summary>
internal sealed class BookFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("print-edition-").FullName;

    public BookFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

    public string Path => At("book.epub");

    /// <summary>A place beside the book.</summary>
    public string At(string name) => System.IO.Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
