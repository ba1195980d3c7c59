namespace PrintEdition.Typography.Fonts;

/// <summary>What is wrong with a folder of fonts, and what to do.</summary>
/// <param name="Code">Stable code, PE20xx.</param>
/// <param name="IsError">Whether the folder cannot be used; else the build goes on without the face.</param>
/// <param name="Path">The folder or file.</param>
/// <param name="Message">What is wrong and what to do, one or two sentences.</param>
public sealed record FontFault(string Code, bool IsError, string Path, string Message)
{
    /// <summary>PE2001: a folder that is not there or cannot be read.</summary>
    internal static FontFault Folder(string path, string reason) =>
        new("PE2001", true, path, $"the font folder cannot be read: {reason} Name a folder that holds font files.");

    /// <summary>PE2002: a catalogue that is not what it must be.</summary>
    internal static FontFault Catalogue(string path, string reason) =>
        new("PE2002", true, path, $"{reason} A catalogue is a list of entries such as {{\"name\": \"latin\", \"family\": \"…\", \"style\": \"…\", \"file\": \"…\"}}.");

    /// <summary>PE2003: a face that a catalogue names and that cannot be used.</summary>
    internal static FontFault Face(string path, string name, string reason) =>
        new("PE2003", true, path, $"the face '{name}' cannot be used: {reason}");

    /// <summary>PE2004: a font file of a folder that is left out.</summary>
    internal static FontFault LeftOut(string path, string reason) =>
        new("PE2004", false, path, $"the font is left out: {reason}");

    /// <summary>PE2005: a file with a face whose name another face has, and so many more of the kind.</summary>
    internal static FontFault Tie(FaceRecord kept, FaceRecord leftOut, int more) => new(
        "PE2005",
        false,
        leftOut.Path,
        $"'{leftOut.Name}' is already the name of a face of {kept.Path}; this one is left out{(more > 0 ? $", and {more} more of this file" : "")}: remove one of the files, or name both in a faces.json.");

    /// <summary>PE2007: a face whose maker forbids what a document does with it; null for all others.</summary>
    /// <param name="face">The face.</param>
    public static FontFault? OfRights(FontFace face) => face switch
    {
        { ForbidsEmbedding: true } => new("PE2007", false, face.Path, $"the maker of '{face.Name}' forbids embedding it (OS/2 fsType); look at its licence, or take another face."),
        { ForbidsSubsetting: true } => new("PE2007", false, face.Path, $"the maker of '{face.Name}' forbids embedding a part of it (OS/2 fsType), which is what a PDF holds; look at its licence, or take another face."),
        _ => null,
    };

    /// <summary>PE2006: a folder without a usable face.</summary>
    internal static FontFault Empty(string path) =>
        new("PE2006", false, path, "the font folder holds no usable face; put .ttf, .otf, .ttc or .otc files right into it.");
}
