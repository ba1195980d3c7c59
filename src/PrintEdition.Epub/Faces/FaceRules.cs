using System.Collections.Immutable;
using PrintEdition.Epub.Pages;
using PrintEdition.Epub.Styles;

namespace PrintEdition.Epub.Faces;

/// <summary>
/// What style sheets say of faces. Of a selector its last part is looked at, which element and classes it is for. What it must be inside of,
/// and states such as <c>:hover</c>, are not: with such a rule both may be true, that it counts and that it does not. An element may so be in
/// more faces' reach, never in fewer.
/// </summary>
internal sealed class FaceRules
{
    private readonly ImmutableArray<FaceRule> _rules;

    /// <summary>Reads the style sheets in their order.</summary>
    public FaceRules(params IEnumerable<string> sheets) => _rules = [.. sheets.SelectMany(s => StyleReader.Read(s).Rules).SelectMany(Read)];

    /// <summary>The faces that an element may have inside text of other faces.</summary>
    public ImmutableHashSet<(FaceFamily Family, bool IsBold)> Inside(ImmutableHashSet<(FaceFamily Family, bool IsBold)> outer, string element, string[] classes)
    {
        var faces = outer;
        foreach (var rule in _rules.Where(r => r.IsFor(element, classes)))
        {
            var changed = faces.SelectMany(f => rule.Change(f, outer)).ToImmutableHashSet();
            faces = rule.MayFail ? faces.Union(changed) : changed;
        }

        return faces;
    }

    private static IEnumerable<FaceRule> Read(StyleRule rule)
    {
        var names = Find(rule, "font-family");
        var weight = Find(rule, "font-weight");
        var inherits = names is [{ Value: "inherit" }, ..];
        return names.IsEmpty && weight.IsEmpty
            ? []
            : Targets(rule.Prelude).Select(t => new FaceRule(t.Element, t.Classes, t.MayFail, inherits, FamilyOf(names), weight.IsEmpty ? null : IsBold(weight)));
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

    /// <summary>The last compound of each selector: <c>.masthead p.paper</c> gives <c>p</c> with <c>paper</c>, which may fail.</summary>
    private static IEnumerable<(string Element, ImmutableArray<string> Classes, bool MayFail)> Targets(ImmutableArray<CssToken> prelude)
    {
        var start = 0;
        for (var at = 0; at <= prelude.Length; at++)
        {
            if (at == prelude.Length || prelude[at].Is(','))
            {
                yield return Target(prelude[start..at]);
                start = at + 1;
            }
        }
    }

    private static (string Element, ImmutableArray<string> Classes, bool MayFail) Target(ImmutableArray<CssToken> selector)
    {
        var trimmed = selector.SkipWhile(IsSpace).Reverse().SkipWhile(IsSpace).Reverse().ToImmutableArray();
        var last = trimmed.Reverse().TakeWhile(t => !IsSpace(t) && !t.Is('>') && !t.Is('+') && !t.Is('~')).Reverse().ToImmutableArray();
        var simple = last.TakeWhile(t => t.Kind == CssKind.Word || t.Is('.')).ToImmutableArray();
        var classes = simple.Zip(simple.Skip(1)).Where(pair => pair.First.Is('.')).Select(pair => pair.Second.Value);
        return (simple is [{ Kind: CssKind.Word } element, ..] ? element.Value : "", [.. classes], simple.Length < trimmed.Length);
    }

    private static bool IsSpace(CssToken token) => token.Kind == CssKind.Space;

    private sealed record FaceRule(string Element, ImmutableArray<string> Classes, bool MayFail, bool InheritsFamily, FaceFamily? Family, bool? IsBold)
    {
        public bool IsFor(string element, string[] classes) => (Element.Length == 0 || Element == element) && Classes.All(classes.Contains);

        public IEnumerable<(FaceFamily Family, bool IsBold)> Change((FaceFamily Family, bool IsBold) face, ImmutableHashSet<(FaceFamily Family, bool IsBold)> outer) =>
            InheritsFamily ? outer.Select(o => (o.Family, IsBold ?? face.IsBold)) : [(Family ?? face.Family, IsBold ?? face.IsBold)];
    }
}
