using System.Globalization;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Cli.Commands;

/// <summary>A character that a face must have.</summary>
/// <param name="CodePoint">The code point.</param>
/// <param name="Where">Words for where it stands, to go on after the character's name.</param>
internal readonly record struct WantedCharacter(int CodePoint, string Where)
{
    /// <summary>
    /// What any edition may need: ASCII, the marks of Chinese text, full-width forms, and the ideographs of GB 2312's and
    /// GBK's block (U+4E00 to U+9FA5).
    /// </summary>
    public static IReadOnlyList<WantedCharacter> OfAnyEdition()
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

    /// <summary>The characters of an edition's articles, once each per article, in order.</summary>
    public static IReadOnlyList<WantedCharacter> Of(Edition edition) =>
        [.. edition.Articles.SelectMany(article => RunesOf(article).Select(r => new WantedCharacter(r.Value, $"in the article {article.Id}")))];

    /// <summary>A character that every edition may need.</summary>
    public static implicit operator WantedCharacter(int codePoint) => new(codePoint, "that any edition may need");

    private static IEnumerable<Rune> RunesOf(Article article) =>
        article.PlainTexts().SelectMany(text => text.EnumerateRunes()).Where(HasInk).Distinct();

    private static bool HasInk(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
