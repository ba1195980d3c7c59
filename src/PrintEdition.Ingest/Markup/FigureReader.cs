using System.Collections.Immutable;
using PrintEdition.Ingest.RawText;

namespace PrintEdition.Ingest.Markup;

/// <summary>Reads the pictures of a figure with caption and photographer.</summary>
internal static class FigureReader
{
    /// <summary>The pictures of an element, or the one that it is; the caption goes to the first.</summary>
    public static ImmutableArray<NamedPicture> Pictures(MarkupElement element)
    {
        var images = (element.Name == "img" ? [element] : element.Within().Where(e => e.Name == "img")).Where(i => !Visibility.IsTracker(i)).ToArray();
        var (caption, credit) = element.Find("figcaption") is { } words ? CaptionOf(words) : (null, null);
        credit ??= element.Within().FirstOrDefault(IsCredit) is { } beside ? Given(PlainText.Line(PlainText.Of(beside))) : null;
        return [.. images.Select((image, i) => new NamedPicture(image["src"]!.Trim(), i == 0 ? caption : null, i == 0 ? credit : null, Given(image["alt"])) { Title = Given(image["title"]) })];
    }

    /// <summary>Caption and credit: an element of its own for the photographer, or <c>（陆知微 摄）</c> at the end.</summary>
    public static (string? Caption, string? Credit) Split(string caption)
    {
        var match = LinePatterns.CaptionCredit().Match(caption);
        return match.Success ? (Given(caption[..match.Index]), Given(LinePatterns.Words(match, caption))) : (Given(caption), null);
    }

    private static (string? Caption, string? Credit) CaptionOf(MarkupElement words)
    {
        if (words.Within().FirstOrDefault(IsCredit) is not { } credit)
        {
            return Split(PlainText.Line(PlainText.Of(words)));
        }

        var all = PlainText.Line(PlainText.Of(words));
        var name = PlainText.Line(PlainText.Of(credit));
        return (Given(name.Length == 0 ? all : all.Replace(name, "", StringComparison.Ordinal)), Given(name.Trim('（', '）', '(', ')', ' ')));
    }

    private static bool IsCredit(MarkupElement element) => element.Name == "cite" || element.HasClass("credit") || element.HasClass("photo-credit") || element.HasClass("byline");

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
