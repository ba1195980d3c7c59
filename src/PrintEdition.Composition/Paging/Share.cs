using System.Collections.Immutable;

namespace PrintEdition.Composition.Paging;

/// <summary>What a page takes of the stories that wait.</summary>
/// <param name="Fewer">Stories that it takes fewer than it would.</param>
/// <param name="MayCut">Whether one may go on on the next page.</param>
internal sealed record Share(int Fewer, bool MayCut)
{
    /// <summary>As many as it would.</summary>
    public static readonly Share Usual = new(0, true);

    /// <summary>As many, each whole.</summary>
    public static readonly Share Whole = new(0, false);

    /// <summary>What else is tried where the next page has faults.</summary>
    public static readonly ImmutableArray<Share> Others = [new(1, true), Whole, new(2, true), new(1, false), new(3, true)];
}
