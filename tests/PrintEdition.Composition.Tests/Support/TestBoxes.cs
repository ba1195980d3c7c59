using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Support;

/// <summary>Short ways to make boxes.</summary>
internal static class TestBoxes
{
    /// <summary>A box of a title and lines.</summary>
    public static Box Words(BoxKind kind, string? title, params string[] lines) =>
        new() { Kind = kind, Title = title, Lines = [.. lines], Source = new SourceSpan("edition.yaml", 3, 5) };

    /// <summary>A picture of a shape, whose bytes nobody looks at.</summary>
    public static Picture Picture(int width, int height, string? alt = null) =>
        new(new PictureFile("pictures/p.jpg", new byte[] { 1 }, PictureFormat.Jpeg, width, height, false), Alt: alt);
}
