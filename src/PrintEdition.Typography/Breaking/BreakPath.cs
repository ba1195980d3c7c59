using System.Collections.Immutable;

namespace PrintEdition.Typography.Breaking;

/// <summary>A chosen sequence of breaks.</summary>
/// <param name="Ends">Where each line ends, in atoms.</param>
/// <param name="Cost">Total demerits.</param>
/// <param name="LoosestGap">Most general stretch of a line, in em a gap.</param>
/// <param name="EndsOnSingleCharacter">Whether the last line holds fewer than two characters besides marks (孤字, rule 17).</param>
internal sealed record BreakPath(ImmutableArray<int> Ends, double Cost, double LoosestGap, bool EndsOnSingleCharacter);
