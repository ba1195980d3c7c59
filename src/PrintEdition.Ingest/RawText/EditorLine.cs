using System.Text.RegularExpressions;

namespace PrintEdition.Ingest.RawText;

/// <summary>The lines that name the makers of a page: 责任编辑, 编辑, 版式, 校对.</summary>
internal static partial class EditorLine
{
    /// <summary>What else such a line may say: a date or a telephone number; the rest is at most so long.</summary>
    private const int LongestRest = 4;

    /// <summary>Whether a line says who made the page, and nothing else.</summary>
    public static bool Is(string plain)
    {
        if (!Maker().IsMatch(plain))
        {
            return false;
        }

        var rest = MastheadReader.WithoutFields(Maker().Replace(plain, " "));
        return rest.Count(char.IsLetterOrDigit) <= LongestRest;
    }

    /// <summary>A line without those who made the page.</summary>
    public static string WithoutMakers(string plain) => Maker().Replace(plain, " ");

    /// <summary>The name of the responsible editor; null when the line does not give it.</summary>
    public static Group? Editor(string plain) => ResponsibleEditor().Match(plain) is { Success: true } match ? match.Groups[1] : null;

    [GeneratedRegex(
        @"\p{Lo}{0,3}(?:编辑|编|校|校对|审|审读|版式|设计|制作|主持人?|主任|总监|印人|承印|出版|印刷)\s*[:：/／]\s*(?:\p{Lo}{2,4}(?:[、\s]\s*\p{Lo}{2,3}(?![\p{Lo}\s]*[:：/／]))*|\p{Lo}{4,12}(?:社|公司|厂))|(?:本版|本期)?(?:责任编辑|责编|编审|监制|策划|统筹|制版|插图|题字|题图|一审|二审|三审|初审|复审|终审|执行编辑|执行主编|主编|美术编辑|美术|编辑|美编|版式设计|版式|版面|组版|排版|校对|审读|审校|视觉|制图|值班主任|值班编委|值班总编|签发)(?:\s*[:：/／]\s*|\s+)\p{Lo}{2,4}(?:[、\s]\s*\p{Lo}{2,3}(?![\p{Lo}\s]*[:：/／]))*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Maker();

    [GeneratedRegex(@"(?:责任编辑|责编|编辑)(?:\s*[:：/／]\s*|\s+)([\p{L}·]{2,12})", RegexOptions.CultureInvariant)]
    private static partial Regex ResponsibleEditor();
}
