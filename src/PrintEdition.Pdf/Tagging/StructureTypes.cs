using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Tagging;

/// <summary>Structure types of a newspaper: standard ones where there are any, else names of its own with the standard type they stand for.</summary>
internal static class StructureTypes
{
    public const string Document = "Document";
    public const string Section = "Sect";
    public const string Article = "Art";
    public const string Heading = "H1";
    public const string Subheading = "H2";
    public const string Paragraph = "P";
    public const string Figure = "Figure";
    public const string Caption = "Caption";
    public const string Link = "Link";
    public const string Note = "Note";
    public const string Index = "TOC";
    public const string IndexEntry = "TOCI";
    public const string Reference = "Reference";

    public const string List = "L";
    public const string ListItem = "LI";
    public const string Label = "Lbl";
    public const string ListBody = "LBody";
    public const string Table = "Table";
    public const string TableRow = "TR";
    public const string TableHeading = "TH";
    public const string TableCell = "TD";
    public const string Quotation = "BlockQuote";

    /// <summary>Lines that stay lines.</summary>
    public const string Verse = "Verse";

    /// <summary>Lines that keep their spaces.</summary>
    public const string Preformatted = "Preformatted";

    /// <summary>A picture with its words.</summary>
    public const string Picture = "Picture";

    /// <summary>What stands in a frame beside the stories.</summary>
    public const string Box = "Box";

    public const string Nameplate = "Nameplate";
    public const string Address = "Address";
    public const string Jump = "Jump";
    public const string Code = "QRCode";

    /// <summary>What the names of our own stand for, in the order of the alphabet (ISO 32000-1, 14.7.3).</summary>
    public static readonly ImmutableArray<(string Own, string Standard)> Roles =
    [
        (Address, Paragraph), (Box, "Div"), ("Byline", Paragraph), ("Credit", Paragraph), ("Deck", Paragraph), (Jump, Paragraph), ("Kicker", Paragraph),
        (Nameplate, Paragraph), (Picture, "Div"), (Preformatted, "Div"), (Code, Paragraph), (Verse, "Div"),
    ];

    /// <summary>The type of an article's text by its role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="hasHeadline">Whether the article's headline is on the pages, which its subheads stand under; else they are its highest headings.</param>
    public static string Of(ItemRole role, bool hasHeadline) => role switch
    {
        ItemRole.Headline => Heading,
        ItemRole.Subhead => hasHeadline ? Subheading : Heading,
        ItemRole.Kicker or ItemRole.Deck or ItemRole.Byline or ItemRole.Credit => role.ToString(),
        ItemRole.Caption => Caption,
        ItemRole.Note => Note,
        _ => Paragraph,
    };
}
