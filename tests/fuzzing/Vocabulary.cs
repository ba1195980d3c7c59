using System.Text;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Signs and words that mean something to one of the readers, and some that mean trouble to most programs.</summary>
internal static class Vocabulary
{
    /// <summary>What is put in.</summary>
    public static readonly byte[][] Pieces =
    [
        .. Words().Select(Encoding.UTF8.GetBytes),
        [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], // surrogates in UTF-8
        [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xF8, 0x88, 0x80, 0x80, 0x80], // overlong
        [0xF4, 0x90, 0x80, 0x80], // beyond U+10FFFF
        [0xE6, 0xB8], [0x81, 0x30], [0xFF, 0xFE], [0xFE, 0xFF], [0x80], [0xFF],
    ];

    /// <summary>Numbers on the edge of what programs can count.</summary>
    public static readonly byte[][] Numbers =
        [.. new[] { "0", "-1", "00", "1", "128", "65536", "2147483647", "2147483648", "-2147483649", "4294967296", "9223372036854775808", "99999999999999999999999999", "1e999", "-1e-999", "1.7976931348623159e308", "0x7fffffff", "NaN", ".inf", "1_000", "٣", "２０２４", "0.1e", "1.", "+5", "1e", "--1" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>What opens something that wants to be closed again.</summary>
    public static readonly (byte[] Open, byte[] Close)[] Brackets =
        [.. new[] { ("[", "]"), ("{", "}"), ("<div>", "</div>"), ("<p>", "</p>"), ("<b><i>", "</i></b>"), ("<table><tr><td>", "</td></tr></table>"), ("{\"a\":", "}"), ("[[", "]]"), ("> ", ""), ("- ", ""), ("**", "**"), ("*", "*"), ("[", "](https://a.example/)"), ("{", "|a}"), ("“", "”"), ("（", "）"), ("<!--", "-->"), ("<![CDATA[", "]]>"), ("\"", "\""), ("'", "'"), ("<ul><li>", "</li></ul>"), ("(", ")"), ("`", "`"), ("{a: ", "}"), ("@media x {", "}"), ("calc(", ")") }
            .Select(b => (Encoding.UTF8.GetBytes(b.Item1), Encoding.UTF8.GetBytes(b.Item2)))];

    private static string[] Words() =>
    [
        "<", ">", "&", "&amp;", "&#0;", "&#xFFFF;", "&#xD800;", "&#1114112;", "&#99999999999;", "&nbsp;", "&lol;", "]]>", "<![CDATA[", "<!--", "-->", "</", "/>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<?x?>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<!DOCTYPE html>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<script>", "<style>", "<table>", "<td colspan=99999>", "<svg>", "<math>", "<img src=\"../../x.jpg\">", "<img src='data:image/png;base64,AAAA'>", "<br>", "<a href='javascript:x'>", "<ruby>渭<rt>wèi</rt></ruby>", " xmlns=\"x\"", " hidden", " style=\"display:none\"",
        "\"", "'", "{", "}", "[", "]", "(", ")", ":", ": ", ",", "\\", "/", "\\u0000", "\\ud800", "\\udc00\\ud800", "\\uD83D\\uDE00", "\\x", "null", "true", "~", "---\n", "...\n", "--- \n...\n---\n", "%YAML 9.9\n", "&a ", "*a", "<<: *a\n", "!!python/object:os.system ", "!!binary ", "!<tag> ", "? ", "- ", "  - ", "|\n", ">\n", "|+9\n", "#", " #", "@", "`", "```\n", "# ", "## ", "=== \n", "| a | b |\n|---|---|\n", "[^1]", "[^1]: ", "![x](y)", "**", "__", "*", "{苇川|wèi chuān}", "]{.dots}", "]{.sup}", "\\*",
        "\n", "\r", "\r\n", "\n\n", "\t", " ", "　", "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u2028", "\u2029", "\u00ad", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\uffff", "\ufdd0", "e\u0301", "\u0301\u0301\u0301", "😀", "👨‍👩‍👧", "𠀀", "𱁬", "⼯", "กข", "שלום", "ﷺ", "㍿", "ｆｕｌｌ", "々", "ー", "——", "……", "“", "”", "‘", "’", "《", "》", "（", "）", "：", "；", "，", "。", "、",
        "headline", "body", "sections", "articles", "file", "pictures", "extends", "extends: tabloid\n", "file: '*.*'", "file: ../x", "C:\\x", "\\\\host\\x", "/dev/zero", "boxes", "priority", "id", "columns", "rows", "page", "free: true", "items", "content_html", "https://jsonfeed.org/version/1.1", "item", "title", "description", "pubstatus", "本报讯（记者 陆知微）", "（沈青禾 摄）", "（下转第二版）", "（上接第一版）", "责任编辑：梁以宁", "第02版", "2024年3月13日",
        "@import 'a';", "url(x)", "/*", "*/", "\\0", "expression(", "direction: rtl;", "@charset", "<!-- --->", "U+26", "1e3em", "!important",
    ];
}
