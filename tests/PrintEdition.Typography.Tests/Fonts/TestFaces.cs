using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Fonts;

/// <summary>The shipped faces, and the small fonts of <c>tests/faces</c>, whose letters are bars as wide as their weight says.</summary>
internal static class TestFaces
{
    /// <summary>The small fonts.</summary>
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "faces");

    /// <summary>A book of the shipped faces.</summary>
    public static FontBook Shipped() => FontBook.Open(Path.Combine(Repository.Root, "fonts"));

    /// <summary>A book of the shipped faces and the small fonts, which are found and not named by a catalogue.</summary>
    public static FontBook WithFound() => Shipped().With(Folder);

    /// <summary>A book of the shipped faces and a catalogue over copies of the small fonts.</summary>
    public static FontBook WithCatalogue(string json)
    {
        using var room = new FontRoom();
        room.Catalogue(json);
        var book = Shipped().With(room.Path);
        foreach (var record in book.Records)
        {
            _ = book.Faults.IsEmpty ? book.Face(record.Name) : null;
        }

        return book;
    }
}
