using System.Text;

namespace PrintEdition.Typography.Fonts;

/// <summary>Names faces that no catalogue names.</summary>
internal static class FaceName
{
    /// <summary>Family and style in lower case, words joined with hyphens: <c>noto-serif-cjk-tc-bold</c>.</summary>
    public static string Of(string family, string style)
    {
        var name = new StringBuilder();
        foreach (var c in $"{family} {style}")
        {
            if (char.IsLetterOrDigit(c))
            {
                name.Append(char.ToLowerInvariant(c));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "font";
    }
}
