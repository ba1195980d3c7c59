namespace PrintEdition.Typography.Unicode;

/// <summary>Reads a text as items, each character once.</summary>
internal ref struct LineBreakReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>The next item; an edge at the end of the text.</summary>
    public LineBreakItem Next()
    {
        if (at >= text.Length)
        {
            return LineBreakItem.EdgeAt(text.Length);
        }

        var start = at;
        var properties = Take();
        var line = properties.Line;
        var endsInJoiner = line == LineBreakClass.ZWJ;
        if (line is LineBreakClass.CM or LineBreakClass.ZWJ)
        {
            line = LineBreakClass.AL;
            properties = default;
        }

        return new LineBreakItem(line, properties, start, TakesMarks(line) ? TakeMarks(endsInJoiner) : endsInJoiner);
    }

    /// <summary>LB9: line ends and spaces have no marks.</summary>
    private static bool TakesMarks(LineBreakClass line) =>
        line is not (LineBreakClass.BK or LineBreakClass.CR or LineBreakClass.LF or LineBreakClass.NL or LineBreakClass.SP or LineBreakClass.ZW);

    private bool TakeMarks(bool endsInJoiner)
    {
        while (at < text.Length)
        {
            var before = at;
            var line = Take().Line;
            if (line is not (LineBreakClass.CM or LineBreakClass.ZWJ))
            {
                at = before;
                break;
            }

            endsInJoiner = line == LineBreakClass.ZWJ;
        }

        return endsInJoiner;
    }

    private CharacterProperties Take()
    {
        var properties = CharacterTable.At(text, at, out var length);
        at += length;
        return properties;
    }
}
