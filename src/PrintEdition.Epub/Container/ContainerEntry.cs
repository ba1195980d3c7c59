namespace PrintEdition.Epub.Container;

/// <summary>One file of the container.</summary>
/// <param name="Name">Path from the container's root, ASCII, forward slashes.</param>
/// <param name="Data">The file's bytes.</param>
/// <param name="IsStored">Whether the bytes go in as they are: for the mimetype, and for pictures, which are compressed already.</param>
internal sealed record ContainerEntry(string Name, ReadOnlyMemory<byte> Data, bool IsStored = false);
