using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using static PrintEdition.Typography.Subsetting.NativeSubset;

namespace PrintEdition.Typography.Subsetting;

/// <summary>A face reduced to some glyphs, as a document embeds it.</summary>
/// <param name="Program">The font program: a bare CFF table for CFF outlines, a whole sfnt for TrueType ones.</param>
/// <param name="Codes">
/// For each glyph of the full face, the number by which the program knows it: the CID of a CID-keyed CFF font, else the new glyph index.
/// </param>
public sealed record FaceSubset(byte[] Program, ImmutableSortedDictionary<ushort, ushort> Codes)
{
    /// <summary>Tables a page description has no use for: layout, names, vertical metrics.</summary>
    private static readonly string[] Dropped = ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "name", "DSIG", "STAT", "meta", "cmap", "post", "OS/2"];

    /// <summary>
    /// Subsets a face to glyphs; <c>.notdef</c> is always kept. A variable font becomes a static one, pinned where its record says: PDF has no
    /// axes (ISO 32000-2, 9.9); its CFF2 outlines become CFF.
    /// </summary>
    /// <exception cref="FontFileException">HarfBuzz cannot subset the face: the font file is damaged.</exception>
    public static FaceSubset Of(FontFace face, IEnumerable<ushort> glyphs)
    {
        var wanted = glyphs.Append((ushort)0).Distinct().Order().ToArray();
        var input = hb_subset_input_create_or_fail();
        FillInput(input, wanted);
        PinAxes(input, face);
        var plan = hb_subset_plan_create_or_fail(face.HarfBuzzFace.Handle, input);
        hb_subset_input_destroy(input);
        var subset = plan == 0 ? 0 : hb_subset_plan_execute_or_fail(plan);
        if (subset == 0)
        {
            throw Damaged(face);
        }

        var map = hb_subset_plan_old_to_new_glyph_mapping(plan);
        var renumbered = wanted.Select(g => KeyValuePair.Create(g, (ushort)hb_map_get(map, g))).ToArray();
        var program = face.IsCff ? Take(hb_face_reference_table(subset, CffTag)) : Take(hb_face_reference_blob(subset));
        hb_face_destroy(subset);
        hb_subset_plan_destroy(plan);
        return program.Length == 0 ? throw Damaged(face) : new FaceSubset(program, Renumber(renumbered, face.IsCff ? CharsetOf(program, face) : null));
    }

    private const uint CffTag = ((uint)'C' << 24) | ((uint)'F' << 16) | ((uint)'F' << 8) | ' ';

    private static void FillInput(nint input, ushort[] glyphs)
    {
        hb_subset_input_set_flags(input, Flags);
        var set = hb_subset_input_glyph_set(input);
        foreach (var glyph in glyphs)
        {
            hb_set_add(set, glyph);
        }

        var dropped = hb_subset_input_set(input, DropTables);
        foreach (var tag in Dropped)
        {
            hb_set_add(dropped, ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3]);
        }
    }

    /// <summary>Pins the axes of a variable font where its record says.</summary>
    internal static void PinAxes(nint input, FontFace face)
    {
        if (!face.IsVariable)
        {
            return;
        }

        var isPinned = hb_subset_input_pin_all_axes_to_default(input, face.HarfBuzzFace.Handle) != 0;
        foreach (var axis in face.Record.Axes)
        {
            isPinned &= hb_subset_input_pin_axis_location(input, face.HarfBuzzFace.Handle, Tag.Parse(axis.Tag), (float)axis.Value) != 0;
        }

        if (!isPinned)
        {
            throw new FontFileException(face.Path, "its axes cannot be pinned; correct 'axes' in faces.json.");
        }
    }

    /// <summary>The charset of a CFF program; a damaged font's leads out of its bytes.</summary>
    private static ushort[]? CharsetOf(byte[] program, FontFace face)
    {
        try
        {
            return CffCharset.Read(program);
        }
        catch (Exception fault) when (fault is IndexOutOfRangeException or ArgumentOutOfRangeException or KeyNotFoundException)
        {
            throw Damaged(face);
        }
    }

    internal static FontFileException Damaged(FontFace face) => new(face.Path, "its outlines are damaged; get the file again.");

    private static ImmutableSortedDictionary<ushort, ushort> Renumber(KeyValuePair<ushort, ushort>[] renumbered, ushort[]? charset) =>
        renumbered.ToImmutableSortedDictionary(p => p.Key, p => charset is null ? p.Value : charset.ElementAtOrDefault(p.Value));

    /// <summary>The bytes of a blob, which is given back.</summary>
    internal static unsafe byte[] Take(nint blob)
    {
        var data = hb_blob_get_data(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(data, (int)length).ToArray();
        hb_blob_destroy(blob);
        return bytes;
    }
}
