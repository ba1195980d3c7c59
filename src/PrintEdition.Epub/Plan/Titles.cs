using System.Globalization;
using System.Text;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Plan;

/// <summary>What book, sections and articles are called where a name is needed and may not be empty.</summary>
internal static class Titles
{
    // A line of a reader's table of contents on a telephone.
    private const int FirstWordsLength = 18;

    /// <summary>Paper and date; what is missing is replaced by what tells the book from its neighbours on the shelf.</summary>
    public static string OfBook(Edition edition, string name)
    {
        var paper = FirstGiven(edition.Masthead.PaperName, edition.Sections.Select(s => s.Name).FirstOrDefault(IsGiven));
        var date = edition.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var issue = edition.IssueNumber is { } number ? Words.Issue(number) : null;
        string?[] parts = [paper ?? FirstGiven(name, Words.Contents), date ?? issue ?? (paper is null ? null : name)];
        return string.Join(' ', parts.Where(IsGiven));
    }

    /// <summary>The headline; without one the first words of the text, of a caption, or the kind of piece it is.</summary>
    public static string OfArticle(Article article)
    {
        var head = article.Headline;
        if (FirstGiven(head.Headline, head.Kicker, head.Deck) is { } headline)
        {
            return headline;
        }

        var words = article.Body.Select(b => b.PlainText).Concat(article.Pictures.Select(p => p.Caption));
        return words.FirstOrDefault(IsGiven) is { } text ? FirstWords(text) : KindOf(article.Kind);
    }

    /// <summary>The page label when a print page opens here or there is no name, then the name.</summary>
    public static string OfSection(string name, PageBreak? opens, string fallbackLabel)
    {
        var given = Tidy(name);
        if (!IsGiven(given))
        {
            return opens?.Label ?? fallbackLabel;
        }

        return opens is null || opens.Label == given ? given : $"{opens.Label}：{given}";
    }

    /// <summary>The first of the texts that has a visible character.</summary>
    public static string? FirstGiven(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (IsGiven(text))
            {
                return Tidy(text!);
            }
        }

        return null;
    }

    /// <summary>Whether the text has a visible character that XML can hold.</summary>
    public static bool IsGiven(string? text) => text is not null && Tidy(text).EnumerateRunes().Any(IsVisible);

    // Marks of direction and joiners show nothing by themselves.
    private static bool IsVisible(Rune rune) => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static string Tidy(string text) => XmlText.Clean(text).Trim();

    private static string FirstWords(string text)
    {
        var tidy = Tidy(text);
        var characters = StringInfo.ParseCombiningCharacters(tidy);
        return characters.Length <= FirstWordsLength ? tidy : tidy[..characters[FirstWordsLength]] + "……";
    }

    private static string KindOf(ArticleKind kind) => kind switch
    {
        ArticleKind.PictureStory => Words.UntitledPicture,
        ArticleKind.Filler => Words.UntitledFiller,
        _ => Words.UntitledNews,
    };
}
