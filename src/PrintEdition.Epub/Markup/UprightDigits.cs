using System.Text.RegularExpressions;

namespace PrintEdition.Epub.Markup;

/// <summary>
/// Numbers that stand upright in a vertical line (CLREQ 3.2.5, CSS Writing Modes 9.1): one to three digits beside each other in one em, four
/// under each other, with Chinese on both sides. Digits that belong to a word, a decimal, a time or a percentage lie with it on their side.
/// </summary>
internal static partial class UprightDigits
{
    private const int MostInOneEm = 3;

    /// <summary>The style sheet's names for such a number.</summary>
    public static string ClassOf(string number) => number.Length <= MostInOneEm ? "tcy" : "tcy stacked";

    /// <summary>The text in runs.</summary>
    public static IEnumerable<(string Run, bool IsCombined)> RunsOf(string text)
    {
        var at = 0;
        foreach (Match number in Number().Matches(text))
        {
            if (number.Index > at)
            {
                yield return (text[at..number.Index], false);
            }

            yield return (number.Value, true);
            at = number.Index + number.Length;
        }

        if (at < text.Length || at == 0)
        {
            yield return (text[at..], false);
        }
    }

    [GeneratedRegex("(?<![!-~])[0-9]{1,4}(?![!-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
