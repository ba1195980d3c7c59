using PrintEdition.Epub.Markup;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Package;

/// <summary>
/// What the book offers to readers who cannot see it (EPUB Accessibility 1.1 §2): only what is true of this edition. Conformance is
/// claimed only in the name of somebody who has certified it. The cover does not count among the pictures: all its words are in the text.
/// </summary>
internal static class AccessibilityMetadata
{
    // The name of the level as EPUB Accessibility 1.1 §2.3 spells it.
    private const string Conformance = "EPUB Accessibility 1.1 - WCAG 2.1 Level AA";

    /// <summary>Writes the metadata.</summary>
    public static void Write(MarkupWriter document, Book book)
    {
        var hasPictures = book.Images.Any();
        var isDescribed = book.Pictures.All(p => p.Image is null || IsDescribed(p));
        WriteModes(document, hasPictures, isDescribed);
        foreach (var feature in Features(book, hasPictures && isDescribed))
        {
            document.Line("meta", feature, ("property", "schema:accessibilityFeature"));
        }

        document.Line("meta", "none", ("property", "schema:accessibilityHazard"));
        document.Line("meta", Summary(hasPictures, isDescribed), ("property", "schema:accessibilitySummary"));
        if (book.PageBreaks.Any())
        {
            document.Line("meta", book.Title + "（印刷版）", ("property", "pageBreakSource"));
        }

        if (book.CertifiedBy is { } certifier)
        {
            document.Line("meta", Conformance, ("property", "dcterms:conformsTo"), ("id", "conformance"));
            document.Line("meta", certifier, ("refines", "#conformance"), ("property", "a11y:certifiedBy"));
        }
    }

    private static void WriteModes(MarkupWriter document, bool hasPictures, bool isDescribed)
    {
        document.Line("meta", "textual", ("property", "schema:accessMode"));
        if (hasPictures)
        {
            document.Line("meta", "visual", ("property", "schema:accessMode"));
        }

        var sufficient = hasPictures && !isDescribed ? "textual,visual" : "textual";
        document.Line("meta", sufficient, ("property", "schema:accessModeSufficient"));
    }

    private static List<string> Features(Book book, bool hasDescribedPictures)
    {
        List<string> features = ["displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents"];
        if (hasDescribedPictures)
        {
            features.Insert(0, "alternativeText");
        }

        if (book.PageBreaks.Any())
        {
            features.AddRange(["pageBreakMarkers", "pageNavigation"]);
        }

        return features;
    }

    private static string Summary(bool hasPictures, bool isDescribed)
    {
        const string Structure = "全部文字可重排、可朗读，按版和文章两级导航。";
        return hasPictures ? Structure + (isDescribed ? "图片附有文字说明。" : "部分图片没有文字说明。") : Structure;
    }

    // Words that a person wrote about the picture: a headline in their place is a name, not a description.
    private static bool IsDescribed(BookPicture picture) => Titles.IsGiven(picture.Source.Alt) || Titles.IsGiven(picture.Source.Caption);
}
