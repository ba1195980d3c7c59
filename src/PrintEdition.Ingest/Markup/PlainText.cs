using System.Text;

namespace PrintEdition.Ingest.Markup;

/// <summary>The characters of marked-up text without what the marks say.</summary>
internal static class PlainText
{
    /// <summary>The characters as they are, spaces and line ends too; line breaks are line ends.</summary>
    public static string Of(MarkupNode node)
    {
        var output = new StringBuilder();
        Append(node, output);
        return output.ToString();
    }

    /// <summary>The characters of HTML as one line.</summary>
    public static string OfHtml(string html) => Line(Of(HtmlTree.Of(html)));

    /// <summary>Text with white space collapsed.</summary>
    public static string Line(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));

    private static void Append(MarkupNode node, StringBuilder output)
    {
        if (node is MarkupText text)
        {
            output.Append(text.Value);
        }
        else if (node is MarkupElement element && !Visibility.IsHidden(element))
        {
            if (element.Name == "br")
            {
                output.Append('\n');
            }

            foreach (var child in element.Children)
            {
                Append(child, output);
            }
        }
    }
}
