namespace PrintEdition.Ingest.RawText;

/// <summary>Reads what can be said of a line by where it stands. One pass down, one pass up: linear in the page.</summary>
internal sealed class ContextReader
{
    /// <summary>Clearly longer.</summary>
    private const double Longer = 1.15;

    /// <summary>A picture story has at most so many paragraphs.</summary>
    private const int PictureStoryParagraphs = 2;

    /// <summary>A paper's name stands in the first lines.</summary>
    private const int NameLines = 3;

    /// <summary>Lines of a motto and the like between a paper's name and the masthead's fields.</summary>
    private const int MottoLines = 3;

    /// <summary>Verse has at least so many lines together, each at most so wide, in half ems.</summary>
    private const int FewestShort = 4;

    private const int ShortWidth = 32;

    /// <summary>A table's row has at least so many cells.</summary>
    private const int FewestCells = 3;

    private const LineFeatures Furniture = LineFeatures.MastheadFields | LineFeatures.EditorLine | LineFeatures.SectionMark | LineFeatures.Index;

    /// <summary>What the words of a table's row look like by themselves.</summary>
    private const LineFeatures OtherThanRows =
        LineFeatures.LooksLikeDisplay | LineFeatures.LooksLikeText | LineFeatures.ShortPhrases | LineFeatures.WordList | LineFeatures.PhraseSpace | LineFeatures.Dateline;

    private readonly IReadOnlyList<RawLine> lines;
    private readonly LineFeatures[] features;
    private readonly int[] paragraphs;
    private readonly int[] runEnd;
    private readonly bool[] isWhole;
    private bool hasMarks;

    private ContextReader(IReadOnlyList<RawLine> lines)
    {
        this.lines = lines;
        features = new LineFeatures[lines.Count];
        paragraphs = new int[lines.Count + 1];
        runEnd = new int[lines.Count + 1];
        isWhole = new bool[lines.Count];
    }

    /// <summary>All features of all lines.</summary>
    public static LineFeatures[] Read(IReadOnlyList<RawLine> lines)
    {
        var reader = new ContextReader(lines);
        reader.Forms();
        reader.Neighbours();
        reader.Cuts();
        reader.Runs();
        reader.Places();
        return reader.features;
    }

    private void Forms()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            features[i] = lines[i].Form;
        }

        var usual = UsualBlank();
        for (var i = 1; i < lines.Count; i++)
        {
            Set(i, LineFeatures.Gap, lines[i].BlankBefore > usual);
        }
    }

    private int UsualBlank()
    {
        var texts = lines.Where((_, i) => Has(i, LineFeatures.LooksLikeText)).ToArray();
        var blanks = (texts.Length > 0 ? texts : lines).Select(l => l.BlankBefore).Order().ToArray();
        return blanks[blanks.Length / 2];
    }

    /// <summary>What lines are beside others of their kind: rows of cells, short lines together, a name under a headline.</summary>
    private void Neighbours()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Has(i, LineFeatures.Long) && (lines[i].IsRow || IsRow(i)))
            {
                features[i] = (features[i] & ~OtherThanRows) | LineFeatures.EqualCells;
            }

            Set(i, LineFeatures.EvenWidth, IsShort(i) && (IsEven(i, i - 1) || IsEven(i, i + 1)));
            Set(i, LineFeatures.BesideJumpIn, Has(i, LineFeatures.LooksLikeDisplay) && ((i > 0 && Has(i - 1, LineFeatures.JumpIn)) || (i + 1 < lines.Count && Has(i + 1, LineFeatures.JumpIn))));
            if (IsNameUnderHead(i))
            {
                features[i] = (features[i] & ~LineFeatures.LooksLikeDisplay) | LineFeatures.NameUnderHead;
            }
        }

        Captions();
        Columns();
        Surroundings();
        ShortRuns();
        var bylines = Enumerable.Range(0, lines.Count).Any(OpensWithByline);
        for (var i = 0; i < lines.Count; i++)
        {
            var isTableTitle = i > 0 && i + 1 < lines.Count && Has(i - 1, LineFeatures.LooksLikeDisplay) && Has(i + 1, LineFeatures.EqualCells);
            Set(i, LineFeatures.PageWithoutBylines, !bylines && Has(i, LineFeatures.LooksLikeDisplay) && !isTableTitle);
        }
    }

    /// <summary>A byline that a text opens with, not one that is signed to its end.</summary>
    private bool OpensWithByline(int i) =>
        Has(i, LineFeatures.Dateline | LineFeatures.NameUnderHead) || (Has(i, LineFeatures.BylineAlone) && (i == 0 || !Has(i - 1, LineFeatures.LooksLikeText)));

    /// <summary>What a line without a form of its own is by the lines around it.</summary>
    private void Surroundings()
    {
        hasMarks = Enumerable.Range(0, lines.Count).Any(i => Has(i, LineFeatures.SectionMark));
        for (var i = 0; i < lines.Count; i++)
        {
            NameSection(i);
            Set(i, LineFeatures.BylineAlone, IsLetterWriter(i));
            if (IsNote(i) || IsField(i) || IsAddressed(i) || IsAnnounced(i) || IsSignature(i) || IsSignature(i - 1) || IsSigned(i))
            {
                features[i] = (features[i] & ~(LineFeatures.LooksLikeDisplay | LineFeatures.MastheadFields)) | LineFeatures.LooksLikeText | LineFeatures.OpensParagraph;
                isWhole[i] = true;
            }
        }
    }

    /// <summary>On a page that is marked the name of a section among the stories is a label over one of them.</summary>
    private void NameSection(int i)
    {
        if (Has(i, LineFeatures.SectionName) && hasMarks && i > 0 && !HasAt(i - 1, Furniture) && !HasAt(i + 1, Furniture))
        {
            features[i] = (features[i] & ~LineFeatures.SectionName) | LineFeatures.Label;
        }

        Set(i, LineFeatures.SectionName, IsNameBetween(i));
    }

    /// <summary>A few letters alone beside a page mark without a name, between it and other furniture or the page's edge, name the section.</summary>
    private bool IsNameBetween(int i) =>
        Has(i, LineFeatures.VeryShort) && Has(i, LineFeatures.LooksLikeDisplay) && lines[i].Text.All(c => char.IsLetter(c) || c == '·')
        && ((IsNameless(i - 1) && HasAt(i + 1, Furniture)) || (IsNameless(i + 1) && (i == 0 || HasAt(i - 1, Furniture))));

    private bool IsNameless(int i) => HasAt(i, LineFeatures.SectionMark) && FolioLine.Section(lines[i]).Length == 0;

    /// <summary>After a letter its writer, before something else.</summary>
    private bool IsLetterWriter(int i) =>
        Has(i, LineFeatures.LooksLikeDisplay) && HasAt(i - 1, LineFeatures.EndsWithStop | LineFeatures.EndsWithCall) && !HasAt(i + 1, LineFeatures.LooksLikeText) && LinePatterns.LetterWriter().IsMatch(lines[i].Plain);

    /// <summary>Under the closing words of a letter who signs it.</summary>
    private bool IsSigned(int i) => i > 0 && Has(i, LineFeatures.LooksLikeDisplay) && LinePatterns.LetterForm().Match(lines[i - 1].Plain) is { Success: true, Value: not ['D', ..] };

    /// <summary>To whom the text under a headline is addressed.</summary>
    private bool IsAddressed(int i) =>
        Has(i, LineFeatures.Short) && lines[i].Text[^1] is ':' or '：' && !Has(i, LineFeatures.StopInside) && HasAt(i - 1, LineFeatures.LooksLikeDisplay) && HasAt(i + 1, LineFeatures.LooksLikeText);

    /// <summary>A list of names that a colon announces.</summary>
    private bool IsAnnounced(int i) =>
        Has(i, LineFeatures.LooksLikeDisplay) && Has(i, LineFeatures.PhraseSpace) && HasAt(i - 1, LineFeatures.LooksLikeText) && !isWhole[i - 1] && lines[i - 1].Text[^1] is ':' or '：';

    private bool HasAt(int i, LineFeatures any) => i >= 0 && i < lines.Count && Has(i, any);

    /// <summary>A remark in brackets under text: 未完待续, 线索提供.</summary>
    private bool IsNote(int i) => Has(i, LineFeatures.Bracketed) && Has(i, LineFeatures.LooksLikeDisplay) && i > 0 && Has(i - 1, LineFeatures.LooksLikeText);

    /// <summary>One of several lines that say what something is: 讲评时间：3月9日.</summary>
    private bool IsField(int i) => IsFieldAlone(i) && (IsFieldAlone(i - 1) || IsFieldAlone(i + 1));

    private bool IsFieldAlone(int i) => i >= 0 && i < lines.Count && Has(i, LineFeatures.LooksLikeDisplay | LineFeatures.LooksLikeText) && LinePatterns.Field().IsMatch(lines[i].Plain);

    /// <summary>Under a notice who gives it, over the day on which.</summary>
    private bool IsSignature(int i) =>
        i > 0 && i + 1 < lines.Count && Has(i, LineFeatures.Short) && Has(i, LineFeatures.LooksLikeDisplay | LineFeatures.OpensParagraph) && Has(i - 1, LineFeatures.LooksLikeText)
        && LinePatterns.DayAlone().IsMatch(lines[i + 1].Plain);

    /// <summary>Numbered lines over a photographer's credit are the captions of a page of pictures.</summary>
    private void Captions()
    {
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var isCaption = LinePatterns.PictureNumber().IsMatch(lines[i].Plain) && Has(i + 1, LineFeatures.CreditAlone | LineFeatures.Caption);
            Set(i, LineFeatures.Caption, isCaption);
        }
    }

    /// <summary>Under the title of a column of short items the marks that captions have, too, are those of items.</summary>
    private void Columns()
    {
        var isColumn = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isColumn = Has(i, LineFeatures.ColumnTitle) || (isColumn && Has(i, LineFeatures.Marked));
            features[i] &= isColumn ? ~LineFeatures.Caption : features[i];
        }
    }

    private void ShortRuns()
    {
        var stanzas = Stanzas();
        for (var i = 0; i < stanzas.Count; i++)
        {
            var (start, end) = stanzas[i];
            var isBesideVerse = end - start > 1 && (IsVerse(stanzas, i - 1) || IsVerse(stanzas, i + 1) || IsVerseOverTitle(stanzas, i));
            for (var at = start; at < end; at++)
            {
                Set(at, LineFeatures.ShortRun, end - start >= FewestShort || (isBesideVerse && Has(at, LineFeatures.VeryShort)));
            }
        }
    }

    /// <summary>Short lines without an empty one between; another line is one by itself.</summary>
    private List<(int Start, int End)> Stanzas()
    {
        var stanzas = new List<(int, int)>();
        for (var (start, end) = (0, 0); start < lines.Count; start = end)
        {
            end = start + 1;
            while (end < lines.Count && IsShort(start) && IsShort(end) && lines[end].BlankBefore == 0)
            {
                end++;
            }

            stanzas.Add((start, end));
        }

        return stanzas;
    }

    /// <summary>Whether a stanza is long enough to be verse by itself.</summary>
    private static bool IsVerse(List<(int Start, int End)> stanzas, int i) => i >= 0 && i < stanzas.Count && stanzas[i].End - stanzas[i].Start >= FewestShort;

    /// <summary>A poem under its title, after another.</summary>
    private bool IsVerseOverTitle(List<(int Start, int End)> stanzas, int i) =>
        i > 1 && stanzas[i - 1].End - stanzas[i - 1].Start == 1 && Has(stanzas[i - 1].Start, LineFeatures.VeryShort) && IsVerse(stanzas, i - 2);

    /// <summary>Two lines with three cells or more are a table, and three with two of which the second is a figure.</summary>
    private bool IsRow(int i) => Cells(i) >= FewestCells
        ? Cells(i - 1) == Cells(i) || Cells(i + 1) == Cells(i)
        : Cells(i) == 2 && Enumerable.Range(i - 2, 3).Any(start => Enumerable.Range(start, 3).All(at => Cells(at) == 2) && Enumerable.Range(start, 3).Count(HasFigure) > 1);

    private bool HasFigure(int i) => lines[i].Cells[^1].AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private int Cells(int i) => i >= 0 && i < lines.Count ? lines[i].Cells.Length : 0;

    private bool IsShort(int i) =>
        TextWidth.Of(lines[i].Text) <= ShortWidth && Has(i, LineFeatures.LooksLikeDisplay | LineFeatures.LooksLikeText | LineFeatures.NameUnderHead)
        && !Has(i, LineFeatures.Dateline | LineFeatures.Marked | LineFeatures.Numbered | LineFeatures.OpensParagraph | LineFeatures.StopInside | LineFeatures.Contact);

    private bool IsEven(int i, int other) =>
        other >= 0 && other < lines.Count && lines[i].Text.Length == lines[other].Text.Length && EndsWithMark(i) && EndsWithMark(other);

    private bool EndsWithMark(int i) => Has(i, LineFeatures.EndsOpen | LineFeatures.EndsWithStop | LineFeatures.EndsWithCall);

    private bool IsNameUnderHead(int i) =>
        i > 0 && i + 1 < lines.Count && Has(i, LineFeatures.LooksLikeDisplay) && LinePatterns.NameAlone().IsMatch(lines[i].Plain)
        && Has(i - 1, LineFeatures.LooksLikeDisplay) && (Has(i + 1, LineFeatures.LooksLikeText) || IsShort(i + 1));

    /// <summary>Where a sentence goes on from the text line before; credits may stand between.</summary>
    private void Cuts()
    {
        var cut = false;
        for (var i = 0; i < lines.Count; i++)
        {
            Set(i, LineFeatures.AfterCut, cut);
            if (cut && Has(i, LineFeatures.EndsWithCall))
            {
                features[i] = (features[i] & ~LineFeatures.LooksLikeDisplay) | LineFeatures.LooksLikeText;
            }

            if (Has(i, LineFeatures.LooksLikeText) && !Has(i, LineFeatures.Caption))
            {
                cut = !Has(i, LineFeatures.EndsWithStop | LineFeatures.EndsWithCall | LineFeatures.EndsWithCredit) && !isWhole[i] && !OpensList(i);
            }
            else
            {
                cut &= Has(i, LineFeatures.CreditAlone | LineFeatures.Caption);
            }
        }
    }

    /// <summary>A colon before a numbered item or a quotation, a semicolon before the next item: the paragraph is whole.</summary>
    private bool OpensList(int i) =>
        IsSalutation(i) || (i + 1 < lines.Count && lines[i].Text[^1] is ':' or '：' or ';' or '；'
        && (Has(i + 1, LineFeatures.Numbered | LineFeatures.OpensWithDash) || (lines[i].Text[^1] is ':' or '：' && lines[i + 1].Text[0] is '“' or '"')));

    private bool IsSalutation(int i) => LinePatterns.LetterForm().IsMatch(lines[i].Plain) || lines[i].Text[^1] is ':' or '：' && LinePatterns.OpensWithDay().Match(lines[i].Plain).Length == lines[i].Text.Length;

    /// <summary>For every line how many paragraphs of text start there, and where they end.</summary>
    private void Runs()
    {
        runEnd[lines.Count] = lines.Count;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var goesOn = i + 1 < lines.Count && Has(i + 1, LineFeatures.LooksLikeText) && !Has(i + 1, LineFeatures.Dateline);
            runEnd[i] = !Has(i, LineFeatures.LooksLikeText) ? i : goesOn ? runEnd[i + 1] : i + 1;
            var starts = Has(i, LineFeatures.LooksLikeText) && !Has(i, LineFeatures.AfterCut) ? 1 : 0;
            paragraphs[i] = starts + (goesOn && Has(i, LineFeatures.LooksLikeText) ? paragraphs[i + 1] : 0);
        }
    }

    private void Places()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Above(i);
            if (i + 1 < lines.Count)
            {
                Below(i, i + 1);
                Following(i, i + 1);
            }
        }
    }

    private void Above(int i)
    {
        Set(i, LineFeatures.PaperName, i < NameLines && ((LinePatterns.PaperName().IsMatch(lines[i].Text) && (lines[i].Text[0] != '今' || FieldsFollow(i))) || IsNameOverDate(i)));
        var endsRun = i > 0 && Has(i - 1, LineFeatures.ShortRun) && !Has(i, LineFeatures.ShortRun); // the last line of a poem is no head
        if (i > 0 && Has(i - 1, LineFeatures.LooksLikeDisplay) && !Has(i - 1, LineFeatures.Chapter | LineFeatures.Marked) && !endsRun)
        {
            Set(i, LineFeatures.AfterDisplay, true);
            Set(i, LineFeatures.LongerThanAbove, lines[i].Text.Length > lines[i - 1].Text.Length * Longer);
        }

        Set(i, LineFeatures.InsideMasthead, i > 0 && Has(i, LineFeatures.LooksLikeDisplay) && Has(i - 1, LineFeatures.PaperName | LineFeatures.InsideMasthead) && FieldsFollow(i));
    }

    /// <summary>A few letters that open the page, over the date, are a paper's name, whatever papers are called.</summary>
    private bool IsNameOverDate(int i) =>
        i == 0 && Has(i, LineFeatures.VeryShort) && Has(i, LineFeatures.LooksLikeDisplay) && lines[i].Text.All(c => char.IsLetter(c) || (c == ' ' && !TextWidth.IsWide(lines[i].Text)))
        && Enumerable.Range(1, Math.Min(MottoLines - 1, lines.Count - 1)).Any(at => Has(at, LineFeatures.MastheadFields | LineFeatures.SectionMark) && MastheadReader.HasDate(lines[at].Plain));

    private bool FieldsFollow(int i)
    {
        for (var at = i + 1; at < lines.Count && at <= i + MottoLines; at++)
        {
            if (Has(at, LineFeatures.MastheadFields) || (Has(at, LineFeatures.SectionMark) && MastheadReader.HasDate(lines[at].Plain)))
            {
                return true;
            }
        }

        return false;
    }

    private void Below(int i, int next)
    {
        var display = Has(next, LineFeatures.LooksLikeDisplay);
        Set(i, LineFeatures.BeforeDisplay, display);
        Set(i, LineFeatures.LongerThanBelow, display && lines[i].Text.Length > lines[next].Text.Length * Longer);
        Set(i, LineFeatures.PhrasesAboveStatement, display && Has(i, LineFeatures.PhraseSpace) && !Has(next, LineFeatures.PhraseSpace));
        Set(i, LineFeatures.BeforeByline, Has(next, LineFeatures.Dateline | LineFeatures.BylineAlone | LineFeatures.NameUnderHead));
        Set(i, LineFeatures.BeforeText, Has(next, LineFeatures.LooksLikeText) && !Has(next, LineFeatures.Dateline));
        Set(i, LineFeatures.BeforeWords, Has(next, LineFeatures.ShortPhrases));
        Set(i, LineFeatures.BeforeWordList, Has(next, LineFeatures.WordList));
    }

    private void Following(int i, int next)
    {
        var end = runEnd[next];
        var credited = paragraphs[next] is > 0 and <= PictureStoryParagraphs
            && ((end < lines.Count && Has(end, LineFeatures.CreditAlone)) || Has(end - 1, LineFeatures.EndsWithCredit));
        Set(i, LineFeatures.CreditFollows, credited);
        var leaves = end < lines.Count && Has(end, LineFeatures.JumpOut);
        Set(i, LineFeatures.BriefFollows, paragraphs[next] == 1 && !Has(next, LineFeatures.Dateline) && !leaves);
        Set(i, LineFeatures.SignatureFollows, paragraphs[next] > 0 && end < lines.Count && Has(end, LineFeatures.BylineAlone));
        Set(i, LineFeatures.StoryFollows, paragraphs[next] > 1 && !Has(next, LineFeatures.Dateline));
        Set(i, LineFeatures.DayFollows, Has(next, LineFeatures.LooksLikeText) && LinePatterns.OpensWithDay().IsMatch(lines[next].Text));
    }

    private bool Has(int i, LineFeatures any) => (features[i] & any) != 0;

    private void Set(int i, LineFeatures feature, bool holds) => features[i] |= holds ? feature : LineFeatures.None;
}
