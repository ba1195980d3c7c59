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

    private readonly IReadOnlyList<RawLine> lines;
    private readonly LineFeatures[] features;
    private readonly int[] paragraphs;
    private readonly int[] runEnd;

    private ContextReader(IReadOnlyList<RawLine> lines)
    {
        this.lines = lines;
        features = new LineFeatures[lines.Count];
        paragraphs = new int[lines.Count + 1];
        runEnd = new int[lines.Count + 1];
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
        var usual = UsualBlank();
        for (var i = 0; i < lines.Count; i++)
        {
            features[i] = FormReader.Read(lines[i]);
            Set(i, LineFeatures.Gap, i > 0 && lines[i].BlankBefore > usual);
        }
    }

    private int UsualBlank()
    {
        var blanks = lines.Select(l => l.BlankBefore).Order().ToArray();
        return blanks[blanks.Length / 2];
    }

    /// <summary>What lines are beside others of their kind: rows of cells, short lines together, a name under a headline.</summary>
    private void Neighbours()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Set(i, LineFeatures.EqualCells, Cells(i) >= FewestCells && !Has(i, LineFeatures.Long) && (Cells(i - 1) == Cells(i) || Cells(i + 1) == Cells(i)));
            Set(i, LineFeatures.EvenWidth, IsShort(i) && (IsEven(i, i - 1) || IsEven(i, i + 1)));
            Set(i, LineFeatures.BesideJumpIn, Has(i, LineFeatures.LooksLikeDisplay) && ((i > 0 && Has(i - 1, LineFeatures.JumpIn)) || (i + 1 < lines.Count && Has(i + 1, LineFeatures.JumpIn))));
            if (IsNameUnderHead(i))
            {
                features[i] = (features[i] & ~LineFeatures.LooksLikeDisplay) | LineFeatures.NameUnderHead;
            }
        }

        Columns();
        ShortRuns();
        var bylines = Enumerable.Range(0, lines.Count).Any(OpensWithByline);
        for (var i = 0; i < lines.Count; i++)
        {
            Set(i, LineFeatures.PageWithoutBylines, !bylines && Has(i, LineFeatures.LooksLikeDisplay));
        }
    }

    /// <summary>A byline that a text opens with, not one that is signed to its end.</summary>
    private bool OpensWithByline(int i) =>
        Has(i, LineFeatures.Dateline | LineFeatures.NameUnderHead) || (Has(i, LineFeatures.BylineAlone) && (i == 0 || !Has(i - 1, LineFeatures.LooksLikeText)));

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
        for (var i = 0; i < lines.Count;)
        {
            var end = i + 1;
            while (end < lines.Count && IsShort(i) && IsShort(end) && lines[end].BlankBefore == 0)
            {
                end++;
            }

            for (var at = i; at < end; at++)
            {
                Set(at, LineFeatures.ShortRun, end - i >= FewestShort);
            }

            i = end;
        }
    }

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
                cut = !Has(i, LineFeatures.EndsWithStop | LineFeatures.EndsWithCall | LineFeatures.EndsWithCredit) && !OpensList(i);
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

    private bool IsSalutation(int i) => lines[i].Text[^1] is ':' or '：' && LinePatterns.OpensWithDay().Match(lines[i].Plain).Length == lines[i].Text.Length;

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
        Set(i, LineFeatures.PaperName, i < NameLines && LinePatterns.PaperName().IsMatch(lines[i].Text));
        var endsRun = i > 0 && Has(i - 1, LineFeatures.ShortRun) && !Has(i, LineFeatures.ShortRun); // the last line of a poem is no head
        if (i > 0 && Has(i - 1, LineFeatures.LooksLikeDisplay) && !endsRun)
        {
            Set(i, LineFeatures.AfterDisplay, true);
            Set(i, LineFeatures.LongerThanAbove, lines[i].Text.Length > lines[i - 1].Text.Length * Longer);
        }

        Set(i, LineFeatures.InsideMasthead, i > 0 && Has(i, LineFeatures.LooksLikeDisplay) && Has(i - 1, LineFeatures.PaperName | LineFeatures.InsideMasthead) && FieldsFollow(i));
    }

    private bool FieldsFollow(int i)
    {
        for (var at = i + 1; at < lines.Count && at <= i + MottoLines; at++)
        {
            if (Has(at, LineFeatures.MastheadFields))
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
