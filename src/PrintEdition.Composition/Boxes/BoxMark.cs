using PrintEdition.Model;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Composition.Boxes;

/// <summary>The words that mark advertisements as such.</summary>
internal static class BoxMark
{
    /// <summary><c>广告</c>, <c>公益广告</c>, or nothing for what the paper says itself.</summary>
    public static string Of(BoxKind kind, string language)
    {
        var isChinese = language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
        var isTraditional = Conventions.For(language).Tradition == Tradition.Traditional;
        return kind switch
        {
            BoxKind.Advertisement => isTraditional ? "廣告" : isChinese ? "广告" : "Advertisement",
            BoxKind.PublicService => isTraditional ? "公益廣告" : isChinese ? "公益广告" : "Public notice",
            _ => "",
        };
    }
}
