using System.Text;
using System.Xml;

namespace PrintEdition.Epub.Markup;

/// <summary>
/// Which characters XML 1.0 can hold (§2.2). Control characters have no meaning in a book and are taken out; half a surrogate
/// pair and U+FFFE, U+FFFF stood for a character nobody can name and become U+FFFD, so that a reader sees the gap.
/// </summary>
internal static class XmlText
{
    /// <summary>The text as XML can hold it; line ends are <c>\n</c>.</summary>
    public static string Clean(string text)
    {
        if (CountUnwritable(text) == 0 && !text.Contains('\r'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value == '\r')
            {
                clean.Append('\n');
            }
            else if (IsWritable(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (rune.Value >= ' ')
            {
                clean.Append('\uFFFD');
            }
        }

        return clean.ToString();
    }

    /// <summary>How many characters of the text XML cannot hold.</summary>
    public static int CountUnwritable(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsWritable(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
