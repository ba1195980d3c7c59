using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Pages;

/// <summary>The notes of an article (EPUB 3.3, EPUB Structural Semantics: footnote): readers show them where their mark is touched.</summary>
internal static class Footnotes
{
    /// <summary>Id of a note by its number.</summary>
    public static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    /// <summary>Id of a note's first mark.</summary>
    public static string MarkId(int number) => string.Create(CultureInfo.InvariantCulture, $"mark-{number}");

    /// <summary>Writes the notes, each with a link back to its mark where the text has one.</summary>
    public static void Write(MarkupWriter page, Article article)
    {
        var marked = article.Body.SelectMany(BlockTexts.Of).SelectMany(content => content).OfType<NoteReference>().Select(n => n.Number).ToHashSet();
        for (var number = 1; number <= article.Notes.Length; number++)
        {
            using (page.Block("aside", ("id", NoteId(number)), ("epub:type", "footnote"), ("role", "doc-footnote")))
            using (page.Line("p"))
            {
                WriteNumber(page, number, marked.Contains(number));
                page.Text(" ");
                new InlineMarkup(page, article.Kind, notes: 0).Write(article.Notes[number - 1].Content);
            }
        }
    }

    private static void WriteNumber(MarkupWriter page, int number, bool isMarked)
    {
        var mark = NoteReference.MarkOf(number);
        if (isMarked)
        {
            page.Run("a", mark, ("href", "#" + MarkId(number)), ("role", "doc-backlink"));
        }
        else
        {
            page.Text(mark);
        }
    }
}
