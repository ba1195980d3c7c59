using System.Xml.Linq;
using PrintEdition.Ingest.Formats.Xml;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>The HTML names of NITF's elements (NITF 3.6); those that only say what a word is, <c>person</c>, <c>money</c>, are text.</summary>
internal static class NitfNames
{
    /// <summary>The HTML name of an element.</summary>
    public static string Of(XElement element) => element.Name.LocalName switch
    {
        "hl1" => "h2",
        "hl2" => "h3",
        "bq" => "blockquote",
        "credit" => "cite",
        "em" when element.Given("class") is "strong" or "bold" => "strong",
        "block" or "postaddr" or "addressee" or "delivery.point" or "note" or "body.content" => "div",
        "byline" or "dateline" or "abstract" or "distributor" or "copyrite" or "datasource" or "tagline" or "bibliography" => "div",
        "nitf-table" => "div",
        "media" => element.Given("media-type") is null or "image" ? "figure" : "video",
        "media-reference" => "img",
        "media-caption" => "figcaption",
        "media-producer" => "cite",
        "media-object" => "object",
        "media-metadata" or "nitf-table-metadata" or "classifier" or "alt-code" or "tobject" or "key-list" => "template",
        var name => name.ToLowerInvariant(),
    };
}
