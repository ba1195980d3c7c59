using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using static PrintEdition.Typography.Subsetting.NativeSubset;

namespace PrintEdition.Typography.Subsetting;

/// <summary>A face reduced to some characters, as a font file of its own: what an e-book carries and a reader shapes with.</summary>
public static class FontFileSubset
{
    /// <summary>
    /// What readers shape with: forms for vertical lines, widths of marks, kerning and ligatures. Forms by language (<c>locl</c>) are left out:
    /// they would bring every character in four shapes, and the face is the one for the edition's language.
    /// </summary>
    private static readonly string[] Features =
    [
        "vert", "vrt2", "vkrn", "vpal", "vhal", "valt", "vchw", "halt", "palt", "chws", "kern", "liga", "clig", "rlig", "calt", "ccmp", "mark", "mkmk",
    ];

    /// <summary>Copyright to PostScript name, trademark, licence and where it is: what the licence wants to stay.</summary>
    private static readonly uint[] Names = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14];

    /// <summary>Writes the font file. Characters that the face does not have are passed over; a variable font is pinned.</summary>
    /// <param name="face">The face.</param>
    /// <param name="characters">The code points.</param>
    /// <exception cref="FontFileException">HarfBuzz cannot subset the face: the font file is damaged.</exception>
    public static byte[] Of(FontFace face, IEnumerable<int> characters)
    {
        var input = hb_subset_input_create_or_fail();
        hb_subset_input_set_flags(input, FontFileFlags);
        Fill(hb_subset_input_unicode_set(input), characters.Select(c => (uint)c));
        Refill(hb_subset_input_set(input, LayoutFeatures), Features.Select(f => (uint)Tag.Parse(f)));
        Refill(hb_subset_input_set(input, NameIds), Names);
        FaceSubset.PinAxes(input, face);
        var subset = hb_subset_or_fail(face.HarfBuzzFace.Handle, input);
        hb_subset_input_destroy(input);
        if (subset == 0)
        {
            throw FaceSubset.Damaged(face);
        }

        var program = FaceSubset.Take(hb_face_reference_blob(subset));
        hb_face_destroy(subset);
        return program.Length == 0 ? throw FaceSubset.Damaged(face) : program;
    }

    private static void Refill(nint set, IEnumerable<uint> values)
    {
        hb_set_clear(set);
        Fill(set, values);
    }

    private static void Fill(nint set, IEnumerable<uint> values)
    {
        foreach (var value in values)
        {
            hb_set_add(set, value);
        }
    }
}
