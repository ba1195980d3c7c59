using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The style sheet's name for a kind of piece.</summary>
internal static class ArticleClass
{
    public static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.PictureStory => "picture-story",
        ArticleKind.Filler => "filler",
        _ => "news",
    };
}
