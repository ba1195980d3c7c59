using System.Globalization;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Cli.Commands;

/// <summary>The characters that faces must have.</summary>
internal static class WantedCharacters
{
    /// <summary>
    /// What any edition may need: ASCII, the marks of Chinese text, full-width forms, and the ideographs of GB 2312's and
    /// GBK's block (U+4E00 to U+9FA5).
    /// </summary>
    public static IReadOnlyList<int> OfAnyEdition()
    {
        const string marks = "“”‘’「」『』（）《》〈〉【】〖〗〔〕、，。；：！？…⋯—–～·‧・〇々℃‰№¥￥§×÷±°①②③④⑤⑥⑦⑧⑨⑩";
        return
        [
            .. Range('!', '~'),
            .. marks.EnumerateRunes().Select(r => r.Value),
            .. Range(0xFF01, 0xFF5E),
            .. Range(0x4E00, 0x9FA5),
        ];

        static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);
    }

    /// <summary>How many different characters with ink an article has.</summary>
    public static int CountIn(Article article) =>
        article.PlainTexts().SelectMany(text => text.EnumerateRunes()).Where(HasInk).Distinct().Count();

    private static bool HasInk(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
