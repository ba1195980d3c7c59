using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes the boxes of an edition file.</summary>
internal static class BoxWriter
{
    /// <summary>Writes one.</summary>
    public static void Write(YamlText yaml, Box box)
    {
        var isPlaced = box.Place is not (BoxPlace.Free or BoxPlace.Ear);
        yaml.Value("kind", BoxWords.Of(box.Kind));
        yaml.Value("title", box.Title);
        yaml.Items("text", box.Lines, (to, line) => to.Item(line));
        if (box.Picture is { } picture)
        {
            yaml.Map("picture", () => EditionFile.WritePicture(yaml, picture));
        }

        yaml.Value("link", box.Link);
        yaml.Value("page", isPlaced ? Number(box.Page) : null);
        yaml.Value("place", box.Place == BoxPlace.Free && box.Kind != BoxKind.Advertisement ? null : BoxWords.Of(box.Place));
        yaml.Value("columns", Number(box.Columns));
        yaml.Value("rows", Number(box.Rows));
        yaml.Items("sizes", box.Sizes, (to, size) => to.Item(string.Create(CultureInfo.InvariantCulture, $"{size.Columns}x{size.Rows}")));
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
