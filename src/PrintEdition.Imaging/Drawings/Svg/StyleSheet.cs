namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>
/// The rules of a drawing's <c>style</c> elements that drawing programs write: selectors of one element name, class or id, or lists of them.
/// Rules inside of <c>@media</c> and others are passed over.
/// </summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Dictionary<string, string>> rules = new(StringComparer.Ordinal);

    /// <summary>Whether something was passed over.</summary>
    public bool IsPartly { get; private set; }

    /// <summary>Reads a style sheet's text.</summary>
    /// <exception cref="SvgFault">Over the limit of rules.</exception>
    public void Add(string text)
    {
        foreach (var block in WithoutComments(text).Split('}'))
        {
            var open = block.IndexOf('{', StringComparison.Ordinal);
            if (open >= 0)
            {
                AddRule(block[..open], block[(open + 1)..]);
            }
        }
    }

    /// <summary>What an element's rules say of a property, the more particular first: id, class, name.</summary>
    public string? Find(SvgElement element, string property)
    {
        if (rules.Count == 0)
        {
            return null;
        }

        var classes = (element["class"] ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Reverse().Select(c => "." + c);
        return classes.Prepend("#" + element["id"]).Append(element.Name).Append("*")
            .Select(selector => rules.GetValueOrDefault(selector)?.GetValueOrDefault(property))
            .FirstOrDefault(value => value is not null);
    }

    /// <summary>Declarations of a <c>style</c> attribute or of a rule.</summary>
    public static Dictionary<string, string> Declarations(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in text.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                found[declaration[..colon].Trim()] = declaration[(colon + 1)..].Replace("!important", "", StringComparison.Ordinal).Trim();
            }
        }

        return found;
    }

    private void AddRule(string selectors, string declarations)
    {
        foreach (var selector in selectors.Split(',').Select(s => s.Trim()))
        {
            if (selector.Length == 0 || selector.Skip(1).Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_')) || selector[0] == '@')
            {
                IsPartly = true;
                continue;
            }

            if (rules.Count >= SvgLimits.Rules)
            {
                throw new SvgFault("has over 2000 style rules");
            }

            rules.TryAdd(selector, []);
            foreach (var (property, value) in Declarations(declarations))
            {
                rules[selector][property] = value;
            }
        }
    }

    private static string WithoutComments(string text)
    {
        var kept = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(text, at, (open < 0 ? text.Length : open) - at);
            var close = open < 0 ? -1 : text.IndexOf("*/", open + 2, StringComparison.Ordinal);
            at = close < 0 ? text.Length : close + 2;
        }

        return kept.ToString();
    }
}
