using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Ingest.Markup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>
/// The words of a picture in a file beside it, <c>1-ferry.caption.txt</c>: a caption with the photographer in brackets at its end, or the keys of a
/// picture in edition files.
/// </summary>
internal static partial class CaptionFile
{
    private const string Ending = ".caption.txt";

    /// <summary>A caption of more bytes is a story.</summary>
    private const int Largest = 16 * 1024;

    /// <summary>Whether a file is one.</summary>
    public static bool Is(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of a picture's caption file.</summary>
    public static string PathOf(string picture) => Path.ChangeExtension(picture, null) + Ending;

    /// <summary>The picture with the words of its file, where it has none.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="path">Full path of the caption file.</param>
    /// <param name="shown">The path as findings show it.</param>
    /// <param name="cleaner">Cleans the words.</param>
    public static (Picture Picture, ImmutableArray<Diagnostic> Findings) Fill(Picture picture, string path, string shown, Cleaner cleaner)
    {
        var place = new SourceSpan(shown);
        if (new FileInfo(path).Length > Largest)
        {
            return (picture, [new Diagnostic("PE1313", Severity.Warning, "a caption file of over 16 kB holds no caption, and is not read; give the caption alone", place)]);
        }

        var text = InputFile.Read(path).Then(bytes => TextDecoder.Decode(bytes, shown));
        return text.Value is not { } words ? (picture, text.Diagnostics) : HasKeys().IsMatch(words) ? OfKeys(picture, words, shown, cleaner) : (OfWords(picture, words, cleaner), []);
    }

    private static Picture OfWords(Picture picture, string words, Cleaner cleaner)
    {
        var (caption, credit) = FigureReader.Split(PlainText.Line(words));
        return With(picture, caption is null ? null : cleaner.Body(caption), credit is null ? null : cleaner.Phrases(credit), null);
    }

    private static (Picture Picture, ImmutableArray<Diagnostic> Findings) OfKeys(Picture picture, string words, string shown, Cleaner cleaner)
    {
        var faults = new List<Diagnostic>();
        var root = YamlDocument.Parse(words, shown);
        if (root.Value is not { } node)
        {
            return (picture, [.. root.Diagnostics.Select(Softened)]);
        }

        var fields = new Fields(node, shown, faults, "caption", "credit", "alt", "focus", "faces", "crop");
        var filled = With(
            picture,
            fields.Text("caption") is { } caption ? cleaner.Body(caption) : null,
            fields.Text("credit") is { } credit ? cleaner.Phrases(credit) : null,
            fields.Text("alt") is { } alternate ? cleaner.Body(alternate) : null);
        var framing = FramingReader.Read(fields);
        return (picture.Framing is { Focus: null, Faces.IsEmpty: true, Crop: null } ? filled with { Framing = framing } : filled, [.. faults.Select(Softened)]);
    }

    /// <summary>The story is set without what cannot be read of a caption file.</summary>
    private static Diagnostic Softened(Diagnostic fault) => fault with { Severity = Severity.Warning };

    private static Picture With(Picture picture, string? caption, string? credit, string? alternate) =>
        picture with { Caption = picture.Caption ?? caption, Credit = picture.Credit ?? credit, Alt = picture.Alt ?? alternate };

    [GeneratedRegex(@"\A\uFEFF?(?:caption|credit|alt|focus|faces|crop):[ \r\n]", RegexOptions.CultureInvariant)]
    private static partial Regex HasKeys();
}
