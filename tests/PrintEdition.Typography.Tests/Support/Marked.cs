using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>
/// Texts with their permitted breaks marked: <c>|</c> a break, <c>¦</c> one that costs something, <c>␣</c> a space. Faces play no part.
/// </summary>
internal static class Marked
{
    /// <summary>The text of a marked text.</summary>
    public static string Plain(string marked) => marked.Replace("|", "").Replace("¦", "").Replace('␣', ' ');

    /// <summary>Marks a text.</summary>
    public static string Of(string text, KinsokuLevel level = KinsokuLevel.Gb, string language = "zh-CN")
    {
        var (atoms, penalties) = Analyse(text, level, language);
        var marked = Enumerable.Range(0, atoms.Count).Select(i => Mark(i == 0 ? Demerits.Prohibited : penalties[i]) + text[atoms.TextStart[i]..atoms.TextStart[i + 1]]);
        return string.Concat(marked).Replace(' ', '␣');
    }

    /// <summary>The units of a text, each with what stands before it: <c>[3公里]</c> has none but the digit.</summary>
    public static string Units(string text)
    {
        var (atoms, _) = Analyse(text, KinsokuLevel.Gb, "zh-CN");
        var marked = Enumerable.Range(0, atoms.Count).Select(i =>
            (atoms.Unit[i] > 0 && (i == 0 || atoms.Unit[i - 1] != atoms.Unit[i]) ? "[" : "") + text[atoms.TextStart[i]..atoms.TextStart[i + 1]]
            + (atoms.Unit[i] > 0 && (i + 1 == atoms.Count || atoms.Unit[i + 1] != atoms.Unit[i]) ? "]" : ""));
        return string.Concat(marked);
    }

    private static (Atoms Atoms, double[] Penalties) Analyse(string text, KinsokuLevel level, string language)
    {
        var style = new ParagraphStyle { Language = language, Kinsoku = level };
        var atoms = AtomBuilder.Build(StyledSource.Of([new StyledText(text, new TextStyle("serif", 10))]), style);
        return (atoms, BreakRules.Penalties(atoms, text, style));
    }

    private static string Mark(double penalty) => penalty switch { 0 => "|", < Demerits.Prohibited => "¦", _ => "" };
}
