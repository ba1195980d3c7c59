using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Headlines;

/// <summary>
/// How well a headline may be broken between two words: low where a reader would pause (主 | 谓), high where he would stumble.
/// The unit is that of <see cref="LineSearch"/>: a line a tenth shorter or longer than the mean costs 1.
/// </summary>
internal static class BreakGrades
{
    /// <summary>Before 在, 为, 和: what follows opens a phrase.</summary>
    public const double BeforePhrase = 8;

    /// <summary>Between subject and predicate.</summary>
    private const double Predicate = 12;

    /// <summary>Before a word of time or a pronoun: often the start of a phrase.</summary>
    private const double BeforeTime = 14;

    /// <summary>After 了 or 着, or beside a set phrase: a pause, but not always one.</summary>
    private const double AfterParticle = 18;

    /// <summary>Between two verbs of a row, or a word of time and a noun.</summary>
    private const double Verbs = 20;

    /// <summary>Between a verb and its object, a number with its unit and what is counted.</summary>
    private const double Object = 24;

    /// <summary>Between nouns of one term: 乡村 | 规划.</summary>
    private const double Term = 30;

    /// <summary>Between a noun and what may be its verb or the head of its term: 领导 | 调研, 数字 | 发展.</summary>
    private const double TermOrPredicate = 21;

    /// <summary>After 的: what it belongs to follows.</summary>
    private const double AfterOf = 32;

    /// <summary>Between an adjective and its noun.</summary>
    private const double Attribute = 36;

    /// <summary>After an adverb, 得 or 地, a lone surname or a bare number: the reader hangs in the air.</summary>
    private const double Hanging = 60;

    /// <summary>Beside a single character: it may be part of a word that the list does not have.</summary>
    private const double Single = 9;

    /// <summary>Between two single characters, more so.</summary>
    private const double Singles = 30;

    /// <summary>Rule 22 forbids it: 的 得 了 at a line's start, 和 与 at its end; a number and its unit.</summary>
    public const double Forbidden = 1_000;

    /// <summary>Words that may not end a line, of those whose kind does not say so: 和 与 及 and what opens a phrase.</summary>
    private const string Openers = "和与及或跟同在为把被将对向从由以让使令于给按据因当比不没未很最更太再又也都就才还已正曾可要能会应须请勿莫是有让叫这那此该各每某第老小";

    /// <summary>Characters that may not start a line when they are a word by themselves (rule 22).</summary>
    private const string Clitics = "的得了地着们过吗呢吧啊等";

    /// <summary>Characters that make a term of the word before them whatever they are by themselves: 摊位 | 费.</summary>
    private const string Endings = "费率量额值区县局员者家人店厂院校路街桥站线段村镇乡市省州法制度性化版季节赛杯奖案令书单表图网台室馆所部处科组队团会河江湖山岛港湾寺塔楼园场式型类品物业界层级期点力感观";

    /// <summary>Penalty of a break between two neighbouring words, 8 to <see cref="Forbidden"/>.</summary>
    public static double Between(ReadOnlySpan<char> left, WordKind leftKind, ReadOnlySpan<char> right, WordKind rightKind)
    {
        if (IsForbidden(left, leftKind, right, rightKind))
        {
            return Forbidden;
        }

        return Grade(left, leftKind, rightKind) + SingleCharacters(left, leftKind, right, rightKind);
    }

    private static double SingleCharacters(ReadOnlySpan<char> left, WordKind leftKind, ReadOnlySpan<char> right, WordKind rightKind)
    {
        if (right.Length != 1 || rightKind is WordKind.Preposition or WordKind.Conjunction)
        {
            return left.Length == 1 ? Single : 0;
        }

        var isEnding = (rightKind == WordKind.Noun && leftKind is WordKind.Noun or WordKind.Place) || Endings.Contains(right[0], StringComparison.Ordinal);
        return left.Length == 1 ? Singles : isEnding ? Hanging : Single;
    }

    private static bool IsForbidden(ReadOnlySpan<char> left, WordKind leftKind, ReadOnlySpan<char> right, WordKind rightKind) =>
        rightKind is WordKind.Particle or WordKind.Measure
        || (rightKind == WordKind.Suffix && right.Length == 1)
        || (right.Length == 1 && Clitics.Contains(right[0], StringComparison.Ordinal))
        || leftKind is WordKind.Conjunction or WordKind.Preposition
        || (left.Length == 1 && Openers.Contains(left[0], StringComparison.Ordinal))
        || (leftKind == WordKind.Measure && rightKind == WordKind.Numeral)
        || (leftKind == WordKind.Numeral && rightKind == WordKind.Numeral);

    private static double Grade(ReadOnlySpan<char> left, WordKind leftKind, WordKind rightKind) => (leftKind, rightKind) switch
    {
        (WordKind.Adverb or WordKind.Numeral, _) => Hanging,
        (WordKind.Name, _) when left.Length == 1 => Hanging,
        (_, WordKind.Preposition or WordKind.Conjunction) => BeforePhrase,
        (WordKind.Particle, _) when left is "得" or "地" => Hanging,
        (WordKind.Particle, _) => left is "的" or "之" ? AfterOf : AfterParticle,
        (WordKind.Phrase, _) or (_, WordKind.Phrase) => AfterParticle,
        (_, WordKind.Time or WordKind.Pronoun) => BeforeTime,
        (WordKind.Time, WordKind.Noun) => Verbs,
        (WordKind.Adjective, WordKind.Noun or WordKind.VerbalNoun) => Attribute,
        (WordKind.Measure, _) => Object,
        (WordKind.Verb or WordKind.VerbalNoun, WordKind.Verb or WordKind.Adverb) => Verbs,
        (WordKind.Verb or WordKind.VerbalNoun, WordKind.VerbalNoun) => Term,
        (WordKind.Verb or WordKind.VerbalNoun, _) => Object,
        (_, WordKind.VerbalNoun) => TermOrPredicate,
        (_, WordKind.Verb or WordKind.Adverb or WordKind.Adjective) => Predicate,
        (_, WordKind.Numeral) => Verbs,
        _ => Term,
    };
}
