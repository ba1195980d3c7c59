using System.Text.RegularExpressions;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Pdf.Tagging;

/// <summary>
/// Stretches of text in another language than the edition's, as far as their writing tells it: kana are Japanese, hangul Korean, Han
/// characters in a paper of another script Chinese, and two Latin words or more in an East Asian paper English, which foreign words there
/// are most often. A single Latin word may be anything, a name, a formula, and is left to the voice that reads the text around it.
/// </summary>
internal sealed partial class ForeignText(string language)
{
    private readonly bool isEastAsian = Conventions.For(language).IsEastAsian;

    /// <summary>The language at each character, null for the edition's own; null when all of the text is.</summary>
    public string?[]? In(string text)
    {
        string?[]? languages = null;
        Find(Kana(), text, "ja", ref languages);
        Find(Hangul(), text, "ko", ref languages);
        Find(isEastAsian ? Words() : Han(), text, isEastAsian ? "en" : "zh", ref languages);
        return languages;
    }

    private void Find(Regex writing, string text, string foreign, ref string?[]? languages)
    {
        if (language.StartsWith(foreign, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var match in writing.EnumerateMatches(text))
        {
            languages ??= new string?[text.Length];
            Array.Fill(languages, foreign, match.Index, match.Length);
        }
    }

    [GeneratedRegex("[\u3041-\u3096\u30A1-\u30FA\u30FC-\u30FE]+")]
    private static partial Regex Kana();

    [GeneratedRegex("[\u1100-\u11FF\uAC00-\uD7A3]+(?: [\u1100-\u11FF\uAC00-\uD7A3]+)*")]
    private static partial Regex Hangul();

    [GeneratedRegex("[A-Za-z][A-Za-z'’-]+(?:,? [A-Za-z][A-Za-z'’-]*)+")]
    private static partial Regex Words();

    [GeneratedRegex("[\u3400-\u4DBF\u4E00-\u9FFF]+")]
    private static partial Regex Han();
}
