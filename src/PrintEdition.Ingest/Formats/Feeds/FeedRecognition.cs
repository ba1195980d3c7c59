using PrintEdition.Ingest.Formats.Json;
using PrintEdition.Ingest.Formats.Xml;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Feeds;

/// <summary>Sees to it that what is to be a feed is one, whatever its address and the server call it.</summary>
internal static class FeedRecognition
{
    /// <summary>Whether a format is one of feeds.</summary>
    public static bool IsFeed(InputFormat format) => format is InputFormat.Rss or InputFormat.Atom or InputFormat.JsonFeed;

    /// <summary>The format of a feed; an error when it is something else.</summary>
    public static Checked<Recognised> Of(InputDocument document) => Recognition.Of(document with { File = "" }) switch
    {
        { Value: { } found } => IsFeed(found.Format) ? Checked.Of(found) : None(document, $"it is {InputFormats.WordOf(found.Format)}"),
        { Diagnostics: [{ Code: "PE1401" }, ..] } => None(document, "it is of no format that is read"),
        var faulty => new Checked<Recognised>(null, [.. faulty.Diagnostics.Select(d => d with { Place = (d.Place ?? document.Place) with { File = document.File } })]),
    };

    /// <summary>The document, when it is a feed and well-formed.</summary>
    public static Checked<InputDocument> Check(InputDocument document)
    {
        try
        {
            return Of(document).Then(found => found.Format == InputFormat.JsonFeed
                ? JsonInput.Parse(document).Then(_ => Checked.Of(document))
                : XmlInput.Parse(document).Then(_ => Checked.Of(document)));
        }
        catch (InputLimitException e)
        {
            return Checked.Failed<InputDocument>(new Diagnostic("PE1404", Severity.Error, e.Message, document.Place));
        }
    }

    private static Checked<Recognised> None(InputDocument document, string what) => Checked.Failed<Recognised>(new Diagnostic(
        "PE1427", Severity.Error, $"this is no feed: {what}; give the address or the file of an RSS 2.0, Atom or JSON Feed", document.Place));
}
