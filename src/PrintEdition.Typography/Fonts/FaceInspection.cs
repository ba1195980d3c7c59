using System.Runtime.InteropServices;

namespace PrintEdition.Typography.Fonts;

/// <summary>Looks whether an opened face is good for setting.</summary>
internal static partial class FaceInspection
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>Whether the face's table of characters can be read and names at least one.</summary>
    public static bool HasCharacters(FontFace face)
    {
        var set = hb_set_create();
        hb_face_collect_unicodes(face.HarfBuzzFace.Handle, set);
        var isEmpty = hb_set_is_empty(set);
        hb_set_destroy(set);
        return isEmpty == 0;
    }

    [LibraryImport(Library)]
    private static partial nint hb_set_create();

    [LibraryImport(Library)]
    private static partial void hb_set_destroy(nint set);

    [LibraryImport(Library)]
    private static partial int hb_set_is_empty(nint set);

    [LibraryImport(Library)]
    private static partial void hb_face_collect_unicodes(nint face, nint set);
}
