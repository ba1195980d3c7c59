namespace PrintEdition.Ingest.Cleanup;

/// <summary>
/// For every place of a text the script of the nearest letter or digit on either side. Marks and spaces are looked through, so that
/// changing them changes nothing here: what keeps clean-up idempotent.
/// </summary>
internal sealed class Surroundings
{
    private readonly Script[] before;
    private readonly Script[] after;

    /// <summary>Looks at a text once in each direction.</summary>
    public Surroundings(string text)
    {
        before = new Script[text.Length];
        after = new Script[text.Length];
        for (var i = 1; i < text.Length; i++)
        {
            before[i] = ScriptAt(text, i - 1) is var script and not Script.None ? script : before[i - 1];
        }

        for (var i = text.Length - 2; i >= 0; i--)
        {
            after[i] = ScriptAt(text, i + 1) is var script and not Script.None ? script : after[i + 1];
        }

        IsMainlyChinese = Count(text, Script.Chinese) >= Count(text, Script.Latin);
    }

    /// <summary>Whether the text has at least as many ideographs as Latin letters and digits.</summary>
    public bool IsMainlyChinese { get; }

    /// <summary>The script to the left.</summary>
    public Script Before(int at) => before[at];

    /// <summary>The script to the right.</summary>
    public Script After(int at) => after[at];

    /// <summary>Whether the nearest letter on either side is Chinese; at an edge of the text the text as a whole decides.</summary>
    public bool IsChinese(int at) =>
        before[at] == Script.Chinese || after[at] == Script.Chinese
        || (IsMainlyChinese && (before[at] == Script.None || after[at] == Script.None));

    private static Script ScriptAt(string text, int at)
    {
        var c = text[at];
        if (Characters.IsHan(text, at) || c is (>= '\u3041' and <= '\u30FA'))
        {
            return Script.Chinese;
        }

        return char.IsAsciiLetterOrDigit(c) ? Script.Latin : char.IsLetterOrDigit(c) ? Script.Other : Script.None;
    }

    private static int Count(string text, Script script)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += ScriptAt(text, i) == script ? 1 : 0;
        }

        return count;
    }
}
