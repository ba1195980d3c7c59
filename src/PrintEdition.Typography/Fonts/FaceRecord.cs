using System.Collections.Immutable;

namespace PrintEdition.Typography.Fonts;

/// <summary>A face a build may use: an entry of a catalogue (<c>faces.json</c>), or a face found in a folder without one.</summary>
/// <param name="Name">Name by which styles ask for the face: <c>serif</c>, <c>serif-black</c>, <c>sans</c>, <c>sans-bold</c>, <c>kai</c>.</param>
/// <param name="Family">Family as people know it: <c>Noto Serif CJK SC</c>.</param>
/// <param name="Style">Style as people know it: <c>Black</c>.</param>
/// <param name="File">File name in its folder.</param>
/// <param name="Index">Index inside a collection file, 0 otherwise.</param>
public sealed record FaceRecord(string Name, string Family, string Style, string File, int Index = 0)
{
    /// <summary>The folder the file lies in.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Where a variable font is pinned; axes that are not named stand at their defaults. Empty for other fonts.</summary>
    public ImmutableArray<AxisValue> Axes { get; init; } = [];

    /// <summary>
    /// Scripts (ISO 15924, lower case: <c>latn</c>) whose characters are set in this face rather than in the style's own. Empty when the
    /// face is preferred for none, or, with <see cref="Languages"/>, for all.
    /// </summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Languages (BCP 47 ranges: <c>zh-Hant</c>) in whose text the face is preferred; empty for all.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Names of the faces in whose place this one is preferred; empty for all.</summary>
    public ImmutableArray<string> For { get; init; } = [];

    /// <summary>The file's path.</summary>
    public string Path => System.IO.Path.Combine(Folder, File);

    /// <summary>Whether the face is preferred to a style's own for some of its text.</summary>
    internal bool IsPreferred => !Scripts.IsEmpty || !Languages.IsEmpty;
}
