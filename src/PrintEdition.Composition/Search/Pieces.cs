using System.Buffers;

namespace PrintEdition.Composition.Search;

/// <summary>The ways found to fill rectangles with one subset of units: of every width and height the best few, cheapest first.</summary>
internal sealed class Pieces : IDisposable
{
    private readonly int[] offsets;
    private readonly HeightRange[] ranges;
    private readonly int kept;
    private readonly byte[] counts;
    private readonly int[] places;
    private Piece[] pieces;
    private int[] sizeAt;
    private int used;

    /// <summary>No ways yet.</summary>
    /// <param name="ranges">The heights that are looked at, of each width from 0.</param>
    /// <param name="kept">How many are kept of a size.</param>
    public Pieces(HeightRange[] ranges, int kept)
    {
        (this.ranges, this.kept) = (ranges, kept);
        offsets = new int[ranges.Length];
        var sizes = 0;
        for (var width = 0; width < ranges.Length; width++)
        {
            offsets[width] = sizes - ranges[width].First;
            sizes += ranges[width].Count;
        }

        pieces = ArrayPool<Piece>.Shared.Rent(FirstRoom * kept);
        sizeAt = new int[FirstRoom];
        counts = new byte[sizes];
        places = new int[sizes];
        Cheapest = new double[sizes];
        Limit = new double[sizes];
        Heights = new int[ranges.Length][];
        Array.Fill(Cheapest, double.PositiveInfinity);
        Array.Fill(Limit, double.PositiveInfinity);
    }

    /// <summary>Sizes that there is room for at first: most sizes have no pieces.</summary>
    private const int FirstRoom = 16;

    /// <summary>What the cheapest of a size costs.</summary>
    public double[] Cheapest { get; }

    /// <summary>The cost from which nothing of a size is kept.</summary>
    public double[] Limit { get; }

    /// <summary>The heights of each width that have pieces, in rising order.</summary>
    public int[][] Heights { get; }

    /// <summary>The heights of a width that are looked at.</summary>
    public HeightRange Range(int width) => ranges[width];

    /// <summary>The number of a size; its height is one that is looked at.</summary>
    public int Size(int width, int height) => offsets[width] + height;

    /// <summary>The pieces of a size, cheapest first.</summary>
    public ReadOnlySpan<Piece> Of(int size) => pieces.AsSpan(places[size], counts[size]);

    /// <summary>Where the first piece of a size that has some is noted.</summary>
    public int Place(int size) => places[size];

    /// <summary>The piece at a place.</summary>
    public ref readonly Piece At(int place) => ref pieces[place];

    /// <summary>The width and height of the piece at a place.</summary>
    public (int Width, int Height) SizeOf(int place)
    {
        var size = sizeAt[place / kept];
        var width = 0;
        while (size - offsets[width] >= ranges[width].First + ranges[width].Count)
        {
            width++;
        }

        return (width, size - offsets[width]);
    }

    /// <summary>
    /// Keeps a piece when it is among the cheapest of its size, or the cheapest with no headline in a top corner: of one too many, the
    /// dearest goes that a cheaper one stands in for; the dearest, where all differ.
    /// </summary>
    public void Add(int size, in Piece piece)
    {
        int count = counts[size];
        if (count == kept && piece.Cost >= Limit[size])
        {
            return;
        }

        if (count == 0)
        {
            MakeRoom(size);
        }

        var of = pieces.AsSpan(places[size], kept);
        var at = count;
        while (at > 0 && piece.Cost < of[at - 1].Cost)
        {
            at--;
        }

        var last = count < kept ? count : LeastWanted(of, piece, at);
        if (last < 0)
        {
            return;
        }

        Insert(of, piece, at, last);
        counts[size] = (byte)Math.Min(kept, count + 1);
        Cheapest[size] = of[0].Cost;
        Limit[size] = count + 1 < kept ? double.PositiveInfinity : Math.Max(of[kept - 1].Cost, of[0].Cost + Costs.Tombstone);
    }

    private void MakeRoom(int size)
    {
        if (used == sizeAt.Length)
        {
            var larger = ArrayPool<Piece>.Shared.Rent(2 * used * kept);
            pieces.AsSpan(0, used * kept).CopyTo(larger);
            ArrayPool<Piece>.Shared.Return(pieces);
            pieces = larger;
            Array.Resize(ref sizeAt, 2 * used);
        }

        places[size] = used * kept;
        sizeAt[used++] = size;
    }

    /// <summary>Puts a piece where it stands by cost; the one at <paramref name="last"/> goes.</summary>
    private static void Insert(Span<Piece> of, in Piece piece, int at, int last)
    {
        if (last < at)
        {
            of[(last + 1)..at].CopyTo(of[last..]);
            of[at - 1] = piece;
            return;
        }

        of[at..last].CopyTo(of[(at + 1)..]);
        of[at] = piece;
    }

    /// <summary>Which of the pieces and one to be put among them goes; -1 for the new one.</summary>
    private static int LeastWanted(ReadOnlySpan<Piece> of, in Piece added, int at)
    {
        for (var i = of.Length - 1; i >= at; i--)
        {
            if (added.StandsInFor(of[i]) || IsStoodInFor(of, of[i], i))
            {
                return i;
            }
        }

        if (IsStoodInFor(of, added, at))
        {
            return -1;
        }

        for (var i = at - 1; i > 0; i--)
        {
            if (IsStoodInFor(of, of[i], i))
            {
                return i;
            }
        }

        return at == of.Length ? -1 : of.Length - 1;
    }

    private static bool IsStoodInFor(ReadOnlySpan<Piece> of, in Piece piece, int cheaper)
    {
        for (var i = 0; i < cheaper; i++)
        {
            if (of[i].StandsInFor(piece))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes the heights once all pieces are there.</summary>
    public void Close()
    {
        for (var w = 0; w < Heights.Length; w++)
        {
            var first = ranges[w].First;
            var counted = counts.AsSpan(offsets[w] + first, ranges[w].Count);
            var heights = new int[counted.Length - counted.Count((byte)0)];
            for (int h = 0, i = 0; h < counted.Length; h++)
            {
                if (counted[h] > 0)
                {
                    heights[i++] = first + h;
                }
            }

            Heights[w] = heights;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<Piece>.Shared.Return(pieces);
}
