using System.Collections.Immutable;

namespace PrintEdition.Composition.Copy;

/// <summary>An element broken at one measure, in the variants a page may choose from: as it is best, one line shorter, one longer.</summary>
internal sealed record BrokenElement(CopyElement Element, ImmutableArray<BrokenVariant> Variants)
{
    /// <summary>Rows of the best variant.</summary>
    public int Rows => Variants[0].Rows;

    /// <summary>Rows of the shortest variant.</summary>
    public int FewestRows { get; } = Variants.Min(v => v.Rows);

    /// <summary>Rows of the longest variant, those left out that repeat a table's heading at a leg's top.</summary>
    public int MostRows { get; } = Variants.Where(v => v.Place != VariantPlace.Top).Max(v => v.Rows);

    /// <summary>Rows that a leg's end may add, at most: left blank before it, for what no leg's end may cut moves on, and what leads in text with it; and a repeated heading's.</summary>
    public int Gap { get; } = !Variants.Any(v => v.IsWhole) ? 0 : Variants.Max(v => v.Rows) - (Element.LeadsIn ? 0 : 1) + Math.Max(0, Variants.Max(v => v.Rows) - Variants.Where(v => v.Place != VariantPlace.Top).Max(v => v.Rows));
}

/// <summary>A story's copy broken at one measure.</summary>
internal sealed record BrokenCopy(double Measure, ImmutableArray<BrokenElement> Elements, int FewestRows, int Rows, int MostRows)
{
    private readonly Dictionary<LegShape, FilledLegs?> poured = [];

    /// <summary>The whole copy in legs of given capacities, one of them parted, poured once; null when they do not hold it.</summary>
    public FilledLegs? In(ImmutableArray<int> capacity, LegSplit? split = null)
    {
        var shape = new LegShape(capacity, split);
        if (!poured.TryGetValue(shape, out var filled))
        {
            filled = LegFill.Fill(this, capacity, split);
            poured.Add(shape, filled);
        }

        return filled;
    }

    /// <summary>Whether a leg's end may push one of its elements on.</summary>
    public bool MayMove { get; } = Elements.Skip(1).Any(e => e.Gap > 0);

    /// <summary>Rows that elements may leave blank before them at legs' ends, at most.</summary>
    public int Gaps { get; } = Elements.Sum(e => e.Gap);

    /// <summary>The first so many elements.</summary>
    public BrokenCopy First(int elements) => Of(Measure, Elements[..elements]);

    /// <summary>Breaks all elements at a measure in points.</summary>
    public static BrokenCopy Of(ImmutableArray<CopyElement> elements, double measure) =>
        Of(measure, [.. elements.Select(e => new BrokenElement(e, e.Break(measure)))]);

    private static BrokenCopy Of(double measure, ImmutableArray<BrokenElement> broken) =>
        new(measure, broken, broken.Sum(e => e.FewestRows), broken.Sum(e => e.Rows), broken.Sum(e => e.MostRows));

    /// <summary>What is left of the copy after the part that stands in filled legs.</summary>
    public BrokenCopy After(FilledLegs filled)
    {
        var last = filled.Elements[^1];
        var left = last.Variant.LineCount - last.Lines;
        ImmutableArray<BrokenElement> cut = left > 0
            ? [new BrokenElement(last.Element.Element, [last.Variant with { Rows = left, Cost = 0, FirstLine = last.Variant.FirstLine + last.Lines, Place = VariantPlace.Anywhere }])]
            : [];
        return Of(Measure, [.. cut, .. Elements.Skip(filled.Elements.Length)]);
    }
}
