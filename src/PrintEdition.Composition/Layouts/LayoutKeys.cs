namespace PrintEdition.Composition.Layouts;

/// <summary>
/// Every key of a layout file, by mapping, in the order in which a layout is printed. A key that ends with a question mark may be left out.
/// The schema for editors, <c>layouts/layout.schema.json</c>, knows the same ones.
/// </summary>
public static class LayoutKeys
{
    /// <summary>Of the layout itself.</summary>
    public static readonly string[] Root =
        ["extends?", "name", "title", "fonts?", "page", "grid", "styles", "text", "headlines", "furniture", "colours", "edition?"];

    /// <summary>The sheet.</summary>
    public static readonly string[] Page = ["width", "height", "top"];

    /// <summary>Columns and rows.</summary>
    public static readonly string[] Grid = ["columns", "characters", "width", "rows", "leading"];

    /// <summary>Roles that have a face and a size.</summary>
    public static readonly string[] Styles =
        ["body", "strong", "emphasis", "dateline", "credit", "subhead", "caption", "reading?", "quote?", "deck", "kicker", "folio", "nameplate", "band"];

    /// <summary>A role's face and size.</summary>
    public static readonly string[] Style = ["face", "size"];

    /// <summary>How lines are filled.</summary>
    public static readonly string[] Text = ["han-latin-gap", "kinsoku", "hanging-punctuation", "pull-quotes?"];

    /// <summary>Ranks of headlines.</summary>
    public static readonly string[] Headlines = ["lead", "major", "minor", "brief", "reversed?"];

    /// <summary>What the headlines of a rank may use.</summary>
    public static readonly string[] Rank = ["faces", "sizes"];

    /// <summary>The fixed parts.</summary>
    public static readonly string[] Furniture = ["masthead-rows", "band-rows", "gap-rows", "masthead?", "index?", "qr?"];

    /// <summary>Colours by use.</summary>
    public static readonly string[] Colours = ["accent", "text", "rule", "tint"];

    /// <summary>What holds for an edition that does not say it itself.</summary>
    public static readonly string[] Edition = ["pages"];
}
