using System.Runtime.InteropServices;

namespace PrintEdition.Typography.Subsetting;

/// <summary>The calls of HarfBuzz's subsetter that the managed wrapper does not have (hb-subset.h).</summary>
internal static partial class NativeSubset
{
    private const string Library = "libHarfBuzzSharp";

    /// <summary>HB_SUBSET_SETS_DROP_TABLE_TAG.</summary>
    public const int DropTables = 3;

    /// <summary>HB_SUBSET_SETS_NAME_ID.</summary>
    public const int NameIds = 4;

    /// <summary>HB_SUBSET_SETS_LAYOUT_FEATURE_TAG.</summary>
    public const int LayoutFeatures = 6;

    /// <summary>HB_SUBSET_FLAGS_NO_HINTING | NOTDEF_OUTLINE | DOWNGRADE_CFF2.</summary>
    public const uint FontFileFlags = 0x1 | 0x40 | 0x4000;

    /// <summary>HB_SUBSET_FLAGS_NO_HINTING | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE | DOWNGRADE_CFF2.</summary>
    public const uint Flags = 0x1 | 0x40 | 0x200 | 0x4000;

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    public static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    public static partial nint hb_subset_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    public static partial void hb_set_clear(nint set);

    [LibraryImport(Library)]
    public static partial nint hb_subset_input_set(nint input, int kind);

    [LibraryImport(Library)]
    public static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Library)]
    public static partial int hb_subset_input_pin_all_axes_to_default(nint input, nint face);

    [LibraryImport(Library)]
    public static partial int hb_subset_input_pin_axis_location(nint input, nint face, uint axis, float value);

    [LibraryImport(Library)]
    public static partial nint hb_subset_plan_create_or_fail(nint face, nint input);

    [LibraryImport(Library)]
    public static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    public static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    public static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(Library)]
    public static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    public static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    public static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    public static partial nint hb_face_reference_table(nint face, uint tag);

    [LibraryImport(Library)]
    public static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    public static unsafe partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    public static partial void hb_blob_destroy(nint blob);
}
