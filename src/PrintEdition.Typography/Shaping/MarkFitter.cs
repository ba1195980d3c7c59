namespace PrintEdition.Typography.Shaping;

/// <summary>Gives marks their widths, by measuring the ink: natural widths, neighbouring marks, layout space (rules 8, 9, 11, 12).</summary>
internal static class MarkFitter
{
    private const double HalfEm = 0.5;

    /// <summary>Narrower marks are proportional ones that the face has instead of full-width ones.</summary>
    private const double FullWidth = 0.9;

    /// <summary>Han next to Latin: a quarter em (CLREQ 3.2.2).</summary>
    private const double HanLatinGap = 0.25;

    /// <summary>Fits all atoms.</summary>
    public static void Fit(Atoms atoms, string text, ParagraphStyle style)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            FitAlone(atoms, i, style);
        }

        for (var i = 0; i + 1 < atoms.Count; i++)
        {
            FitPair(atoms, text, i);
            FitGap(atoms, i);
        }

        for (var i = 0; i < atoms.Count && style.CompactMarks; i++)
        {
            Compact(atoms, i);
        }
    }

    private static void Compact(Atoms atoms, int i)
    {
        var part = atoms.Class[i] is CharacterClass.Open or CharacterClass.Close ? 1 : 0.5;
        atoms.Trim[i] = Math.Max(atoms.Trim[i], atoms.Trimmable[i] * part);
    }

    private static void FitAlone(Atoms atoms, int i, ParagraphStyle style)
    {
        switch (atoms.Class[i])
        {
            case CharacterClass.Open or CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop:
                FitMark(atoms, i);
                break;
            case CharacterClass.Dash:
                Widen(atoms, i, 2 * atoms.Em[i]);
                break;
            case CharacterClass.Ellipsis when atoms.TextStart[i + 1] - atoms.TextStart[i] == 2:
                Widen(atoms, i, 2 * atoms.Em[i]);
                break;
            case CharacterClass.Middle when atoms.Unit[i] == 0 && atoms.Advance[i] < HalfEm * atoms.Em[i]:
                Widen(atoms, i, HalfEm * atoms.Em[i]);
                break;
            case CharacterClass.Space when style.PhraseSpace is { } phrase && !IsWordSpace(atoms, i):
                atoms.Advance[i] = phrase * atoms.Em[i];
                break;
        }
    }

    /// <summary>A space between two Latin words keeps the face's width; one beside Han or a mark parts phrases.</summary>
    public static bool IsWordSpace(Atoms atoms, int i) =>
        i > 0 && i + 1 < atoms.Count && IsLatin(atoms.Class[i - 1]) && IsLatin(atoms.Class[i + 1]);

    private static bool IsLatin(CharacterClass c) => c is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign;

    /// <summary>A full-width mark has half an em of blank; where its ink stands decides how it moves when the blank goes.</summary>
    private static void FitMark(Atoms atoms, int i)
    {
        var em = atoms.Em[i];
        var (left, right) = Ink(atoms, i);
        var isOpen = atoms.Class[i] == CharacterClass.Open;
        if (atoms.Advance[i] < FullWidth * em)
        {
            var side = (HalfEm * em) - atoms.Advance[i];
            atoms.Shift[i] = (isOpen ? HalfEm * em : 0) + (side / 2);
            atoms.Advance[i] = em;
            (left, right) = (left + atoms.Shift[i], right + atoms.Shift[i]);
        }

        var half = HalfEm * em;
        if (right - left > half)
        {
            return;
        }

        atoms.Trimmable[i] = half;
        atoms.HalfShift[i] = isOpen && left >= half ? -half : !isOpen && right <= half ? 0 : ((half - (right - left)) / 2) - left;
    }

    /// <summary>Left and right edge of an atom's ink in points from its origin.</summary>
    private static (double Left, double Right) Ink(Atoms atoms, int i)
    {
        var (left, right) = (double.MaxValue, double.MinValue);
        for (var g = atoms.FirstGlyph[i]; g < atoms.FirstGlyph[i + 1]; g++)
        {
            var box = atoms.Face[i]!.BoxOf(atoms.Glyphs[g].Id);
            left = Math.Min(left, atoms.Glyphs[g].X + (box.Left * atoms.Em[i]));
            right = Math.Max(right, atoms.Glyphs[g].X + (box.Right * atoms.Em[i]));
        }

        return left > right ? (0, 0) : (left, right);
    }

    private static void Widen(Atoms atoms, int i, double width)
    {
        atoms.Shift[i] = (width - atoms.Advance[i]) / 2;
        atoms.Advance[i] = width;
    }

    /// <summary>Two marks in a row: the blank between them is half an em at most (rule 9, CLREQ 3.1.6.2).</summary>
    private static void FitPair(Atoms atoms, string text, int i)
    {
        var (a, b) = (atoms.Class[i], atoms.Class[i + 1]);
        if (atoms.Position[i + 1] != TextPosition.Baseline && atoms.Position[i] == TextPosition.Baseline && a != CharacterClass.Open)
        {
            atoms.Trim[i] = atoms.Trimmable[i]; // the mark of a note stands in the blank of the stop before it
            return;
        }

        if (!CharacterClasses.IsMark(a) || !CharacterClasses.IsMark(b))
        {
            return;
        }

        if (IsDoubled(text, atoms.TextStart[i]) && IsDoubled(text, atoms.TextStart[i + 1]))
        {
            atoms.Trim[i] = atoms.Trimmable[i];
            atoms.Trim[i + 1] = atoms.Trimmable[i + 1];
        }
        else if (a != CharacterClass.Open)
        {
            atoms.Trim[i] = atoms.Trimmable[i];
        }
        else if (b == CharacterClass.Open)
        {
            atoms.Trim[i + 1] = atoms.Trimmable[i + 1];
        }
    }

    /// <summary>？！ and ！！ share one em (rule 8).</summary>
    private static bool IsDoubled(string text, int i) => text[i] is '？' or '！';

    private static void FitGap(Atoms atoms, int i)
    {
        var next = i + 1;
        while (next < atoms.Count - 1 && atoms.Class[next] == CharacterClass.Nothing)
        {
            next++;
        }

        if (atoms.Class[i] != CharacterClass.Nothing && IsJoint(atoms, i, next))
        {
            atoms.GapAfter[i] = HanLatinGap * Math.Min(atoms.Em[i], atoms.Em[next]);
        }
    }

    /// <summary>Raised text belongs to what stands before it: no white between them.</summary>
    private static bool IsJoint(Atoms atoms, int a, int b) => atoms.Position[b] == TextPosition.Baseline
        && ((atoms.Class[a] == CharacterClass.Han && IsWesternUnit(atoms, b)) || (atoms.Class[b] == CharacterClass.Han && IsWesternUnit(atoms, a)));

    private static bool IsWesternUnit(Atoms atoms, int i) => atoms.Unit[i] > 0;
}
