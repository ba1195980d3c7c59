using System.Text;
using System.Text.RegularExpressions;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>The structure as Poppler reads it.</summary>
internal static partial class StructureText
{
    /// <summary>
    /// An element to a line, two blanks before it for each level, its text behind it: <c>H1 老集市垫高一米二</c>. Text that goes on after an
    /// inner element has a line of its own: <c>+ 也可以打电话</c>. Poppler tells neither ActualText nor Alt here.
    /// </summary>
    public static string[] Of(byte[] pdf)
    {
        var lines = new List<StringBuilder>();
        var depth = 0;
        foreach (var line in Tool.Run(pdf, "pdfinfo", "-struct-text", "{pdf}").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ElementLine().Match(line) is { Success: true } element)
            {
                depth = element.Groups["indent"].Length + 2;
                lines.Add(new StringBuilder(element.Groups["indent"].Value).Append(element.Groups["type"].Value).Append(' '));
            }
            else if (TextLine().Match(line) is { Success: true } text)
            {
                if (text.Groups["indent"].Length != depth)
                {
                    depth = text.Groups["indent"].Length;
                    lines.Add(new StringBuilder(text.Groups["indent"].Value).Append("+ "));
                }

                lines[^1].Append(text.Groups["text"].Value);
            }
        }

        return [.. lines.Select(l => l.ToString().TrimEnd())];
    }

    /// <summary>The text of each article, without any white.</summary>
    public static string[] Articles(byte[] pdf) =>
        [.. string.Join('\n', Of(pdf)).Split("    Art").Skip(1).Select(a => string.Concat(TypeName().Replace(a.Split("\n  Sect")[0].Split("\n  Div")[0], "")).WithoutWhite())];

    [GeneratedRegex(@"^(?<indent> *)(?<type>[A-Z][A-Za-z0-9]*)( <[^>]*>)?( \((block|inline)\))?:?$")]
    private static partial Regex ElementLine();

    [GeneratedRegex("^(?<indent> *)\"(?<text>.*)\"$")]
    private static partial Regex TextLine();

    [GeneratedRegex("^ *(?:[A-Z][A-Za-z0-9]*|\\+)(?: |$)", RegexOptions.Multiline)]
    private static partial Regex TypeName();
}
