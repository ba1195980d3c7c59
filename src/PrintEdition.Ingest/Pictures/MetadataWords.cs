using System.Collections.Immutable;
using PrintEdition.Imaging.Metadata;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Takes caption, credit and alternate text of a picture from what is written in its file, where the edition says none.</summary>
/// <param name="language">The edition's language.</param>
/// <param name="cleaner">Cleans the words.</param>
internal sealed class MetadataWords(string language, Cleaner cleaner)
{
    private const string Default = "x-default";
    private static readonly string[] Verbs = ["摄", "攝", "摄影", "攝影", "供图", "供圖", "制图", "製圖", "绘", "繪"];

    /// <summary>The picture with the words of its file.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="needsCaption">Whether it wants a caption: in a picture story the text is the caption.</param>
    public Picture Fill(Picture picture, bool needsCaption)
    {
        if (picture is not { File: { } file } || !IsOpen(picture, needsCaption))
        {
            return picture;
        }

        var words = MetadataReader.Read(file.Data, file.Format);
        var caption = needsCaption && Choose(words.Captions) is { } text ? cleaner.Body(text) : null;
        return picture with
        {
            Caption = picture.Caption ?? caption,
            Credit = picture.Credit ?? CreditOf(words),
            Alt = picture.Alt ?? (Choose(words.Alternates) is { } alternate ? cleaner.Body(alternate) : null),
        };
    }

    private static bool IsOpen(Picture picture, bool needsCaption) => (needsCaption && picture.Caption is null) || picture.Credit is null || picture.Alt is null;

    /// <summary>The text in the edition's language, else in one of the same kind, else the file's first.</summary>
    private string? Choose(ImmutableArray<LanguageText> texts)
    {
        var main = language.Split('-')[0];
        return texts
            .OrderBy(t => string.Equals(t.Language, language, StringComparison.OrdinalIgnoreCase) ? 0
                : t.Language?.Split('-')[0].Equals(main, StringComparison.OrdinalIgnoreCase) == true ? 1
                : t.Language is null or Default ? 2 : 3)
            .Select(t => t.Text).FirstOrDefault();
    }

    /// <summary>The source and the photographer, in Chinese with the verb: 苇川通讯 方既白 摄.</summary>
    private string? CreditOf(PictureMetadata words)
    {
        var names = string.Join(' ', words.Creators);
        var verb = names.Length > 0 && language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && !Array.Exists(Verbs, v => names.EndsWith(v, StringComparison.Ordinal)) ? " 摄" : "";
        var source = words.Credit is { } credit && !names.Contains(credit, StringComparison.Ordinal) ? credit : null;
        return source is not null && names.Length > 0 && source.Contains(words.Creators[0], StringComparison.Ordinal)
            ? cleaner.Phrases(source)
            : cleaner.Phrases(string.Join(' ', new[] { source, names + verb }.Where(p => p is { Length: > 0 }))) is { Length: > 0 } said ? said : null;
    }
}
