using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The style sheet's names for a kind of piece: briefs (news without a headline) and what an editor wants in a frame stand in a box.</summary>
internal static class ArticleClass
{
    public static string Of(Article article)
    {
        var kind = KindOf(article);
        return article.Wishes.IsBoxed ? kind + " boxed" : kind;
    }

    private static string KindOf(Article article) => article.Kind switch
    {
        ArticleKind.PictureStory => "picture-story",
        ArticleKind.Filler => "filler",
        _ => Titles.IsGiven(article.Headline.Headline) ? "news" : "news brief",
    };
}
