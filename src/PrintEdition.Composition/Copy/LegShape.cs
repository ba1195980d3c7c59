using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>Legs that copy is poured into.</summary>
/// <param name="Rows">Rows of each.</param>
/// <param name="Split">Where one of them is parted; null where none is.</param>
internal readonly record struct LegShape(ImmutableArray<int> Rows, LegSplit? Split)
{
    /// <inheritdoc/>
    public bool Equals(LegShape other) => Split == other.Split && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.Aggregate(Split.GetHashCode(), (hash, rows) => (hash * 397) ^ rows);
}
