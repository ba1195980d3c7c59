using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>Legs of the same rows.</summary>
internal sealed class SameRows : IEqualityComparer<ImmutableArray<int>>
{
    public static readonly SameRows Comparer = new();

    /// <inheritdoc/>
    public bool Equals(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ImmutableArray<int> legs) => legs.Aggregate(legs.Length, (hash, rows) => (hash * 397) ^ rows);
}
