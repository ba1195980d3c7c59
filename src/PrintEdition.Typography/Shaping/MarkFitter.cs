using PrintEdition.Typography.Languages;

namespace PrintEdition.Typography.Shaping;

/// <summary>Gives marks their widths, by measuring the ink: natural widths, neighbouring marks, layout space (rules 8, 9, 11, 12).</summary>
internal static class MarkFitter
{
    private const double HalfEm = 0.5;

    /// <summary>A mark whose ink must move by more than this to fill half an em stands in the middle, in em.</summary>
    private const double CentredFrom = 0.1;

    /// <summary>Narrower marks are proportional ones that the face has instead of full-width ones.</summary>
    private const double FullWidth = 0.9;

    /// <summary>Fits all atoms of horizontal lines.</summary>
    public static void Fit(Atoms atoms, string text, ParagraphStyle style) => Fit(atoms, text, style, Conventions.For(style.Language), Ink);

    /// <summary>Fits all atoms of vertical lines, whose marks stand where the face's vertical forms have them.</summary>
    /// <param name="atoms">The atoms, shaped.</param>
    /// <param name="text">Their text.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="inkOf">From an atom's start to the first and last ink along the line, in points.</param>
    public static void Fit(Atoms atoms, string text, ParagraphStyle style, Func<Atoms, int, (double Start, double End)> inkOf) =>
        Fit(atoms, text, style, Conventions.For(style.Language) with { HasCentredMarks = false }, inkOf);

    private static void Fit(Atoms atoms, string text, ParagraphStyle style, Conventions conventions, Func<Atoms, int, (double Start, double End)> inkOf)
    {
        atoms.HanLatinGap = Math.Clamp(style.HanLatinGap, 0, conventions.HanLatinGap);
        for (var i = 0; i < atoms.Count; i++)
        {
            FitAlone(atoms, text, i, style, conventions, inkOf);
        }

        for (int i = Next(atoms, -1), next; (next = Next(atoms, i)) < atoms.Count; i = next)
        {
            FitPair(atoms, text, i, next);
            FitGap(atoms, text, i, next);
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

    /// <summary>The next atom that shows: neighbours are what readers see beside each other.</summary>
    private static int Next(Atoms atoms, int i)
    {
        for (i++; i < atoms.Count && atoms.Class[i] == CharacterClass.Nothing; i++)
        {
        }

        return i;
    }

    private static void FitAlone(
        Atoms atoms, string text, int i, ParagraphStyle style, Conventions conventions, Func<Atoms, int, (double Start, double End)> inkOf)
    {
        if (conventions.IsEastAsian && WidthOf(atoms, text[atoms.TextStart[i]], i) is { } width)
        {
            Widen(atoms, i, width * atoms.Em[i]);
            return;
        }

        switch (atoms.Class[i])
        {
            case CharacterClass.Open or CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop:
                FitMark(atoms, i, conventions.HasCentredMarks, inkOf);
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

    /// <summary>
    /// The width in em that a mark has whatever the face gives it (rules 4, 8 and 11; CLREQ 3.1.6.1); null for other characters. Signs
    /// inside a word or number keep the face's own width.
    /// </summary>
    private static double? WidthOf(Atoms atoms, char c, int i) => c switch
    {
        '—' or '⸺' or '…' or '⋯' => atoms.Class[i] == CharacterClass.Dash || atoms.TextStart[i + 1] - atoms.TextStart[i] == 2 ? 2 : 1,
        '～' => 1,
        '·' or '–' => HalfEm,
        '/' or '／' or '-' when atoms.Unit[i] == 0 => HalfEm,
        _ => null,
    };

    /// <summary>A full-width mark has half an em of blank; where its ink stands decides how it moves when the blank goes.</summary>
    private static void FitMark(Atoms atoms, int i, bool isCentred, Func<Atoms, int, (double Start, double End)> inkOf)
    {
        var em = atoms.Em[i];
        var (left, right) = inkOf(atoms, i);
        var isOpen = atoms.Class[i] == CharacterClass.Open;
        if (atoms.Advance[i] < FullWidth * em)
        {
            var side = (HalfEm * em) - atoms.Advance[i];
            atoms.Shift[i] = (isOpen ? HalfEm * em : 0) + (side / 2);
            atoms.Advance[i] = em;
            (left, right) = (left + atoms.Shift[i], right + atoms.Shift[i]);
        }

        if (isCentred && atoms.Class[i] is CharacterClass.Comma or CharacterClass.Stop)
        {
            var across = MarkCentring.Centre(atoms, i, left, right);
            (left, right) = (left + across, right + across);
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
    public static (double Start, double End) Ink(Atoms atoms, int i)
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
    private static void FitPair(Atoms atoms, string text, int i, int next)
    {
        var (a, b) = (atoms.Class[i], atoms.Class[next]);
        if (atoms.Position[next] != TextPosition.Baseline && atoms.Position[i] == TextPosition.Baseline && a != CharacterClass.Open)
        {
            atoms.Trim[i] = atoms.Trimmable[i]; // the mark of a note stands in the blank of the stop before it
            return;
        }

        if (!CharacterClasses.IsMark(a) || !CharacterClasses.IsMark(b))
        {
            return;
        }

        if (IsDoubled(text, atoms.TextStart[i]) && IsDoubled(text, atoms.TextStart[next]))
        {
            atoms.Trim[i] = atoms.Trimmable[i];
            atoms.Trim[next] = atoms.Trimmable[next];
        }
        else if (a != CharacterClass.Open && !(b == CharacterClass.Open && IsCentred(atoms, i)))
        {
            atoms.Trim[i] = atoms.Trimmable[i];
        }
        else if (b == CharacterClass.Open) // two opening marks, or a centred mark before one
        {
            atoms.Trim[next] = atoms.Trimmable[next];
        }
    }

    /// <summary>A mark in the middle of its em stays there where an opening mark after it has all the blank to give.</summary>
    private static bool IsCentred(Atoms atoms, int i) =>
        atoms.Class[i] is CharacterClass.Comma or CharacterClass.Stop && atoms.HalfShift[i] < -CentredFrom * atoms.Em[i];

    /// <summary>？！ and ！！ share one em (rule 8).</summary>
    private static bool IsDoubled(string text, int i) => text[i] is '？' or '！';

    /// <summary>No white inside a unit (the ∶ of 1∶500), nor before raised text, which belongs to what stands before it.</summary>
    private static void FitGap(Atoms atoms, string text, int i, int next)
    {
        if (atoms.Position[next] != TextPosition.Baseline || (atoms.Unit[i] > 0 && atoms.Unit[i] == atoms.Unit[next]))
        {
            return;
        }

        if ((atoms.Class[i] == CharacterClass.Han && IsWestern(atoms, text, next)) || (atoms.Class[next] == CharacterClass.Han && IsWestern(atoms, text, i)))
        {
            atoms.GapAfter[i] = atoms.HanLatinGap * Math.Min(atoms.Em[i], atoms.Em[next]);
        }
    }

    /// <summary>Part of a word or number; ％ and ℃ and full-width digits bring white of their own.</summary>
    private static bool IsWestern(Atoms atoms, string text, int i) => atoms.Unit[i] > 0 && atoms.Class[i] != CharacterClass.Han && text[atoms.TextStart[i]] is not ('％' or '℃' or '￥');
}
