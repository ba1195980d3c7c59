using System.Collections.Immutable;

namespace PrintEdition.Typography.Breaking;

/// <summary>A line edge where a rule had to be broken: no other way to fill the measure was left (typography rules 5 and 7).</summary>
/// <param name="TextIndex">Where the next line starts, as an index of the paragraph's text.</param>
/// <param name="PartsUnit">Whether a unit wider than the measure is parted (rule 5); otherwise a prohibition is broken (rule 7).</param>
public readonly record struct ForcedBreak(int TextIndex, bool PartsUnit)
{
    /// <summary>How many prohibitions are broken (rule 7).</summary>
    internal static int Prohibitions(ImmutableArray<ForcedBreak> forced) => forced.Count(f => !f.PartsUnit);

    /// <summary>How many units are parted (rule 5).</summary>
    internal static int Units(ImmutableArray<ForcedBreak> forced) => forced.Count(f => f.PartsUnit);
}
