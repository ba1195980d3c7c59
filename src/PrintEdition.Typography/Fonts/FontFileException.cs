namespace PrintEdition.Typography.Fonts;

/// <summary>A font file that cannot be used.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">Why, as a sentence that goes on after "the face cannot be used:".</param>
public sealed class FontFileException(string path, string reason) : Exception($"{path}: {reason}")
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>Why, as a sentence that goes on after "the face cannot be used:".</summary>
    public string Reason { get; } = reason;
}
