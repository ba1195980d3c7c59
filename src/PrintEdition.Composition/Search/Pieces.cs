using System.Buffers;

namespace PrintEdition.Composition.Search;

/// <summary>The ways found to fill rectangles with one subset of units: of every width and height the best few, cheapest first.</summary>
internal sealed class Pieces : IDisposable
{
    private readonly int rows;
    private readonly int kept;
    private readonly Piece[] pieces;
    private readonly byte[] counts;

    /// <summary>No ways yet.</summary>
    /// <param name="columns">The largest width.</param>
    /// <param name="rows">The largest height.</param>
    /// <param name="kept">How many are kept of a size.</param>
    public Pieces(int columns, int rows, int kept)
    {
        this.rows = rows;
        this.kept = kept;
        var sizes = (columns + 1) * (rows + 1);
        pieces = ArrayPool<Piece>.Shared.Rent(sizes * kept);
        counts = new byte[sizes];
        Cheapest = new double[sizes];
        Limit = new double[sizes];
        Heights = new int[columns + 1][];
        Array.Fill(Cheapest, double.PositiveInfinity);
        Array.Fill(Limit, double.PositiveInfinity);
    }

    /// <summary>What the cheapest of a size costs.</summary>
    public double[] Cheapest { get; }

    /// <summary>The cost from which nothing of a size is kept.</summary>
    public double[] Limit { get; }

    /// <summary>The heights of each width that have pieces, in rising order.</summary>
    public int[][] Heights { get; }

    /// <summary>The number of a size.</summary>
    public int Size(int width, int height) => (width * (rows + 1)) + height;

    /// <summary>The pieces of a size, cheapest first.</summary>
    public ReadOnlySpan<Piece> Of(int size) => pieces.AsSpan(size * kept, counts[size]);

    /// <summary>Where the first piece of a size is noted.</summary>
    public int Place(int size) => size * kept;

    /// <summary>The piece at a place.</summary>
    public ref readonly Piece At(int place) => ref pieces[place];

    /// <summary>The width and height of the piece at a place.</summary>
    public (int Width, int Height) SizeOf(int place) => Math.DivRem(place / kept, rows + 1);

    /// <summary>Keeps a piece when it is among the cheapest of its size, or the cheapest with no headline in a top corner.</summary>
    public void Add(int size, in Piece piece)
    {
        if (!IsWanted(size, piece))
        {
            return;
        }

        var of = pieces.AsSpan(size * kept, kept);
        int count = counts[size];
        if (count == kept)
        {
            Remove(of, LeastWanted(of, piece));
            count--;
        }

        var at = count;
        for (; at > 0 && piece.Cost < of[at - 1].Cost; at--)
        {
            of[at] = of[at - 1];
        }

        of[at] = piece;
        counts[size] = (byte)(count + 1);
        Cheapest[size] = of[0].Cost;
        Limit[size] = count + 1 < kept ? double.PositiveInfinity : Math.Max(of[kept - 1].Cost, of[0].Cost + Costs.Tombstone);
    }

    private bool IsWanted(int size, in Piece piece)
    {
        var of = Of(size);
        if (of.Length < kept || piece.Cost < of[^1].Cost)
        {
            return true;
        }

        foreach (ref readonly var other in of)
        {
            if (other.StandsInFor(piece))
            {
                return false;
            }
        }

        return piece.Cost < Limit[size];
    }

    /// <summary>The dearest that a cheaper one stands in for; the dearest, where all differ. The new one stands in too.</summary>
    private static int LeastWanted(ReadOnlySpan<Piece> of, in Piece added)
    {
        for (var i = of.Length - 1; i >= 0; i--)
        {
            if (added.Cost < of[i].Cost && added.StandsInFor(of[i]))
            {
                return i;
            }

            for (var j = 0; j < i; j++)
            {
                if (of[j].StandsInFor(of[i]))
                {
                    return i;
                }
            }
        }

        return of.Length - 1;
    }

    private static void Remove(Span<Piece> of, int at) => of[(at + 1)..].CopyTo(of[at..]);

    /// <summary>Notes the heights once all pieces are there.</summary>
    public void Close()
    {
        for (var w = 0; w < Heights.Length; w++)
        {
            var counted = counts.AsSpan(w * (rows + 1), rows + 1);
            var heights = new int[counted.Length - counted.Count((byte)0)];
            for (int h = 0, i = 0; h <= rows; h++)
            {
                if (counted[h] > 0)
                {
                    heights[i++] = h;
                }
            }

            Heights[w] = heights;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<Piece>.Shared.Return(pieces);
}
