using System.Collections.Immutable;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Typography.Shaping;

/// <summary>A glyph of an atom: its place from the atom's start, in points, and the characters it stands for.</summary>
internal readonly record struct AtomGlyph(ushort Id, float X, float Y, float Advance, int TextStart, int TextLength);

/// <summary>
/// A paragraph's smallest pieces: one grapheme, or a dash or ellipsis of two characters. Parallel arrays, so that breaking
/// at another measure walks them without allocating.
/// </summary>
internal sealed class Atoms
{
    /// <summary>Empty arrays for a number of atoms.</summary>
    public Atoms(int count)
    {
        Count = count;
        TextStart = new int[count + 1];
        Class = new CharacterClass[count];
        Advance = new double[count];
        Em = new double[count];
        Face = new FontFace?[count];
        FirstGlyph = new int[count + 1];
        Unit = new int[count];
        Trim = new double[count];
        Trimmable = new double[count];
        HalfShift = new double[count];
        Shift = new double[count];
        GapAfter = new double[count];
        Position = new TextPosition[count];
        Group = new int[count];
        OverhangBefore = new double[count];
        OverhangAfter = new double[count];
    }

    /// <summary>
    /// Least word space in em: a quarter in text of Chinese, Japanese and Korean (rule 13); else four fifths of that, the face's own space being
    /// about a quarter (R. Bringhurst, <i>The Elements of Typographic Style</i>, 2.1.1).
    /// </summary>
    public double LeastWordSpace { get; init; } = 0.25;

    /// <summary>Number of atoms.</summary>
    public int Count { get; }

    /// <summary>Index of each atom's first character; the last entry is the text's length.</summary>
    public int[] TextStart { get; }

    /// <summary>Class of each atom.</summary>
    public CharacterClass[] Class { get; }

    /// <summary>Natural advance in points, before any trim.</summary>
    public double[] Advance { get; }

    /// <summary>Font size in points.</summary>
    public double[] Em { get; }

    /// <summary>Face; null for an atom without glyphs.</summary>
    public FontFace?[] Face { get; }

    /// <summary>Index of each atom's first glyph.</summary>
    public int[] FirstGlyph { get; }

    /// <summary>Number of the unbreakable unit an atom is part of, 0 when it is part of none.</summary>
    public int[] Unit { get; }

    /// <summary>Blank taken away because of a neighbouring mark, in points (rule 9).</summary>
    public double[] Trim { get; }

    /// <summary>All the blank that can be taken from a mark, in points: half an em (rule 8).</summary>
    public double[] Trimmable { get; }

    /// <summary>How far the ink moves when all the blank is taken, in points: negative when it stood on the left.</summary>
    public double[] HalfShift { get; }

    /// <summary>How far the ink is moved to begin with, in points: faces with narrow quotes, dots padded to half an em (rule 11).</summary>
    public double[] Shift { get; }

    /// <summary>Layout space after an atom, in points: a quarter em between Han and Latin (rule 12).</summary>
    public double[] GapAfter { get; }

    /// <summary>Layout space between Han and Latin in em, where there is any.</summary>
    public double HanLatinGap { get; set; }

    /// <summary>Whether an atom is raised or lowered.</summary>
    public TextPosition[] Position { get; }

    /// <summary>Number of the group of atoms with one reading over them (rule 24) that an atom is part of, 0 when it is part of none.</summary>
    public int[] Group { get; }

    /// <summary>How far the reading over an atom reaches over the one before it, in points: white that it needs at a line's start.</summary>
    public double[] OverhangBefore { get; }

    /// <summary>How far the reading over an atom reaches over the one after it, in points: white that it needs at a line's end.</summary>
    public double[] OverhangAfter { get; }

    /// <summary>The glyphs of all atoms.</summary>
    public AtomGlyph[] Glyphs { get; set; } = [];

    /// <summary>Characters that no face has, in order (rule 25).</summary>
    public ImmutableArray<MissingGlyph> Missing { get; set; } = [];

    private bool[]? boxed;

    /// <summary>Whether an atom is drawn as one box, because no face has it.</summary>
    public bool IsBoxed(int atom) => boxed is not null && boxed[atom];

    /// <summary>Makes an atom one box of a face.</summary>
    public void Box(int atom, FontFace face)
    {
        (boxed ??= new bool[Count])[atom] = true;
        Face[atom] = face;
    }
}
