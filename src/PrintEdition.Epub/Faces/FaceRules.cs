using System.Collections.Immutable;
using PrintEdition.Epub.Pages;
using PrintEdition.Epub.Styles;

namespace PrintEdition.Epub.Faces;

/// <summary>
/// What style sheets say of faces. Of a selector its last part is looked at, which element and classes it is for: what it is inside of is
/// not, so that an element may be taken to be in more faces' reach, never in fewer. Later rules win, as far as faces are told by them.
/// </summary>
internal sealed class FaceRules
{
    private readonly ImmutableArray<FaceRule> _rules;

    /// <summary>Reads the style sheets in their order.</summary>
    public FaceRules(params IEnumerable<string> sheets) => _rules = [.. sheets.SelectMany(s => StyleReader.Read(s).Rules).SelectMany(Read)];

    /// <summary>The face of an element inside text of another face.</summary>
    public (FaceFamily Family, bool IsBold) Inside((FaceFamily Family, bool IsBold) outer, string element, string[] classes)
    {
        var (family, isBold) = outer;
        foreach (var rule in _rules.Where(r => (r.Element.Length == 0 || r.Element == element) && r.Classes.All(classes.Contains)))
        {
            family = rule.InheritsFamily ? outer.Family : rule.Family ?? family;
            isBold = rule.IsBold ?? isBold;
        }

        return (family, isBold);
    }

    private static IEnumerable<FaceRule> Read(StyleRule rule)
    {
        var names = Find(rule, "font-family");
        var weight = Find(rule, "font-weight");
        var inherits = names is [{ Value: "inherit" }, ..];
        return names.IsEmpty && weight.IsEmpty
            ? []
            : Targets(rule.Prelude).Select(t => new FaceRule(t.Element, t.Classes, inherits, FamilyOf(names), weight.IsEmpty ? null : IsBold(weight)));
    }

    /// <summary>The value of a property; empty when the rule does not have it.</summary>
    private static ImmutableArray<CssToken> Find(StyleRule rule, string property) =>
        rule.Declarations.LastOrDefault(d => d.Name.Value.Equals(property, StringComparison.OrdinalIgnoreCase))?.Value ?? [];

    private static FaceFamily? FamilyOf(ImmutableArray<CssToken> names)
    {
        var first = names.FirstOrDefault(n => n.Kind == CssKind.Text).Value;
        return Enum.GetValues<FaceFamily>().Cast<FaceFamily?>().FirstOrDefault(f => StyleSheet.NameOf(f!.Value) == first);
    }

    private static bool IsBold(ImmutableArray<CssToken> weight) => weight[0].Value is "bold" or "bolder" or "600" or "700" or "800" or "900";

    /// <summary>The last compound of each selector: <c>.masthead p.paper:first-child</c> gives <c>p</c> with <c>paper</c>.</summary>
    private static IEnumerable<(string Element, ImmutableArray<string> Classes)> Targets(ImmutableArray<CssToken> prelude)
    {
        var (element, classes, isFresh, after) = ("", new List<string>(), true, ' ');
        foreach (var token in prelude.Append(new CssToken(CssKind.Mark, ",", 0, 0)))
        {
            if (token.Is(','))
            {
                yield return (element, [.. classes]);
            }

            if (token.Is(',') || (isFresh && token.Kind == CssKind.Word))
            {
                (element, classes) = ("", []);
            }

            isFresh = token.Kind == CssKind.Space || token.Is(',') || token.Is('>') || token.Is('+') || token.Is('~') || (isFresh && token.Kind == CssKind.Mark);
            if (token.Kind == CssKind.Word && after == '.')
            {
                classes.Add(token.Value);
            }
            else if (token.Kind == CssKind.Word && after is not ':' and not '[')
            {
                element = token.Value;
            }

            after = token.Kind == CssKind.Mark ? token.Value[0] : ' ';
        }
    }

    private sealed record FaceRule(string Element, ImmutableArray<string> Classes, bool InheritsFamily, FaceFamily? Family, bool? IsBold);
}
