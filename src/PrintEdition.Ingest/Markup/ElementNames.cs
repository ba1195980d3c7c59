using System.Collections.Frozen;

namespace PrintEdition.Ingest.Markup;

/// <summary>HTML's elements by what they are here.</summary>
internal static class ElementNames
{
    /// <summary>Elements that hold nothing and have no end tag.</summary>
    public static readonly FrozenSet<string> Void = Names("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that start on a line of their own and hold others.</summary>
    public static readonly FrozenSet<string> Containers = Names("html body div p section article main header footer aside address center details summary dl dt dd fieldset figcaption hgroup li td th tr tbody thead tfoot table ul ol menu caption noscript fn");

    /// <summary>Elements whose start ends an open paragraph (HTML Standard 13.1.2.4).</summary>
    public static readonly FrozenSet<string> EndParagraph = Names(
        "address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul li dt dd td th tr tbody thead tfoot caption");

    /// <summary>Elements of which nothing is printed, and nobody misses it.</summary>
    public static readonly FrozenSet<string> Silent = Names("script style head title meta link base template noframes noembed nav datalist source track param col colgroup rp map area");

    /// <summary>Elements of which nothing can be printed that a reader of the page would see: they are told.</summary>
    public static readonly FrozenSet<string> Unprintable = Names("iframe object embed applet video audio canvas svg math form input select textarea button dialog progress meter frameset frame");

    /// <summary>Elements that an open one of which is ended by the next (tag omission), and the element they stay inside.</summary>
    public static readonly FrozenDictionary<string, (FrozenSet<string> Ends, FrozenSet<string> Within)> Implied = new Dictionary<string, (FrozenSet<string>, FrozenSet<string>)>
    {
        ["li"] = (Names("li"), Names("ul ol menu")),
        ["dt"] = (Names("dt dd"), Names("dl")),
        ["dd"] = (Names("dt dd"), Names("dl")),
        ["td"] = (Names("td th"), Names("tr table")),
        ["th"] = (Names("td th"), Names("tr table")),
        ["tr"] = (Names("tr td th caption"), Names("tbody thead tfoot table")),
        ["tbody"] = (Names("tbody thead tfoot caption"), Names("table")),
        ["thead"] = (Names("tbody thead tfoot caption"), Names("table")),
        ["tfoot"] = (Names("tbody thead tfoot caption"), Names("table")),
        ["rt"] = (Names("rt rp rb"), Names("ruby rtc")),
        ["rp"] = (Names("rt rp rb"), Names("ruby rtc")),
        ["rb"] = (Names("rt rp rb"), Names("ruby")),
        ["option"] = (Names("option"), Names("select")),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements that keep end tags inside from reaching out.</summary>
    public static readonly FrozenSet<string> Scopes = Names("table td th caption blockquote figure");

    /// <summary>Whether it is a heading.</summary>
    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Names(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
