using System.Globalization;

namespace PrintEdition.Cli.Output;

/// <summary>A file that is ready to be put in its place.</summary>
/// <param name="Name">File name, or path inside the output folder with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record OutputFile(string Name, ReadOnlyMemory<byte> Content)
{
    private const int Thousand = 1000;

    /// <summary>Its folder, when that is not the one the others go to.</summary>
    public string? Folder { get; init; }

    /// <summary>A file whose bytes a writer gives.</summary>
    public static OutputFile From(string name, Action<Stream> write)
    {
        var memory = new MemoryStream();
        write(memory);
        return new OutputFile(name, memory.GetBuffer().AsMemory(0, (int)memory.Length));
    }

    /// <summary>The size for people: <c>812 kB</c>.</summary>
    public string SizeInWords() => Content.Length < Thousand
        ? $"{Content.Length} bytes"
        : ((Content.Length + (Thousand / 2)) / Thousand).ToString("N0", CultureInfo.InvariantCulture) + " kB";
}
