namespace PrintEdition.Ingest.Cleanup;

/// <summary>
/// Tells a single stroke that stands for a dash (破折号) from one that connects places, times and terms (连接号, GB/T 15834-2011 4.13):
/// <c>北京—上海</c> stays, <c>他来了—终于来了</c> gets its dash (typography rule 19).
/// </summary>
internal static class ClauseDash
{
    /// <summary>Marks beside which no term stands: what they end or open is a clause.</summary>
    private const string Marks = "，。；：？！、“”‘’）》」』";

    /// <summary>Particles and verbs that end a clause and no place, time or term.</summary>
    private const string ClauseEnds = "了着过的呢吗吧啊呀嘛是说";

    /// <summary>Pronouns and conjunctions that open a clause and no place, time or term.</summary>
    private const string ClauseOpenings = "这他她它我你您但却又才没被把就";

    /// <summary>Whether a stroke parts clauses: at the text's beginning, beside a mark, or beside words that no connected term has there.</summary>
    public static bool IsAt(string text, int i)
    {
        var (before, after) = (Nearest(text, i, -1), Nearest(text, i, 1));
        if (after is not { } next || !IsText(next) || (before is { } last && !IsText(last)))
        {
            return false;
        }

        return before is not { } end || IsOneOf(Marks, end) || IsOneOf(Marks, next) || IsOneOf(ClauseEnds, end) || IsOneOf(ClauseOpenings, next);
    }

    /// <summary>The nearest character that is no space; null at the text's edge.</summary>
    private static char? Nearest(string text, int at, int step)
    {
        var i = at + step;
        while (i >= 0 && i < text.Length && (text[i] is ' ' or '\u3000'))
        {
            i += step;
        }

        return i >= 0 && i < text.Length ? text[i] : null;
    }

    /// <summary>Han or a Chinese mark: strokes beside Latin and figures are theirs.</summary>
    private static bool IsText(char c) => Characters.IsHan(c) || IsOneOf(Marks + "“‘（《「『", c);

    private static bool IsOneOf(string set, char c) => set.Contains(c, StringComparison.Ordinal);
}
