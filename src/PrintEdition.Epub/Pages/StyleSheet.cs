using System.Text;
using PrintEdition.Epub.Plan;

namespace PrintEdition.Epub.Pages;

/// <summary>
/// The book's style sheet: <c>style.css</c> beside this file, for vertical lines <c>vertical.css</c> behind it, and the faces that travel
/// in the book.
/// </summary>
internal static class StyleSheet
{
    /// <summary>The style sheet's bytes.</summary>
    public static byte[] Write(Book book) => Encoding.UTF8.GetBytes(Text(book.IsVertical) + string.Concat(book.Faces.Select(FontFace)));

    /// <summary>The rules, without the faces.</summary>
    public static string Text(bool isVertical) => isVertical ? Read("style.css") + Read("vertical.css") : Read("style.css");

    /// <summary>The name by which the rules ask for a family's travelling faces.</summary>
    public static string NameOf(FaceFamily family) => "Edition " + family;

    private static string FontFace(BookFace face) => $$"""

        @font-face {
          font-family: "{{NameOf(face.Source.Family)}}";
          font-style: normal;
          font-weight: {{(face.Source.IsBold ? "bold" : "normal")}};
          src: url("{{face.File}}") format("{{(face.Source.IsCff ? "opentype" : "truetype")}}");
        }

        """.ReplaceLineEndings("\n");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(StyleSheet).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
