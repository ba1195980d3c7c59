using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>An element broken at one measure, in the variants a page may choose from: as it is best, one line shorter, one longer.</summary>
internal sealed record BrokenElement(CopyElement Element, ImmutableArray<BrokenVariant> Variants)
{
    /// <summary>Rows of the best variant.</summary>
    public int Rows => Variants[0].Rows;

    /// <summary>Rows of the shortest variant.</summary>
    public int FewestRows { get; } = Variants.Min(v => v.Rows);

    /// <summary>Rows of the longest variant.</summary>
    public int MostRows { get; } = Variants.Max(v => v.Rows);

    /// <summary>Rows that it may leave blank before it at a leg's end, at most: what no leg's end may cut moves on.</summary>
    public int Gap => Element.Kind == ElementKind.Paragraph ? 0 : MostRows;
}

/// <summary>One way to break an element.</summary>
/// <param name="Shaped">The paragraph.</param>
/// <param name="Breaks">Its breaks.</param>
/// <param name="Rows">Rows the lines take, air included.</param>
/// <param name="Cost">How much worse than the best, in the page search's units.</param>
/// <param name="FirstLine">The first line that is still to be placed: those before it stand on an earlier page.</param>
internal sealed record BrokenVariant(ShapedParagraph Shaped, LineBreaks Breaks, int Rows, double Cost, int FirstLine = 0)
{
    private BrokenParagraph? text;

    /// <summary>Number of lines still to be placed.</summary>
    public int LineCount => Breaks.Count - FirstLine;

    /// <summary>The whole paragraph, set when first asked for: most variants are only counted.</summary>
    public BrokenParagraph Text => text ??= Shaped.Set(Breaks);
}

/// <summary>A story's copy broken at one measure.</summary>
internal sealed record BrokenCopy(double Measure, ImmutableArray<BrokenElement> Elements, int FewestRows, int Rows, int MostRows)
{
    /// <summary>Air of a subhead or of the rule before notes, half above and half below it, in rows.</summary>
    private const int HeadingAir = 1;

    /// <summary>A row more round a subhead fills a leg where paragraphs cannot; readers see it, but as air where there is some anyway.</summary>
    private const double AirCost = 2;

    /// <summary>A line more or less in a paragraph is seen by few readers: the smallest of the slack costs.</summary>
    private const double VariantCost = 1;

    /// <summary>A row more of air round a subhead: it shows more than a line in a paragraph, and less than white at a story's end.</summary>
    private const double WideAirCost = 2.5;

    /// <summary>Paragraphs over this many lines are not varied: the variants would cost more time than they give slack.</summary>
    private const int LongestVaried = 400;

    private readonly Dictionary<ImmutableArray<int>, FilledLegs?> poured = new(SameRows.Comparer);

    /// <summary>The whole copy in legs of given capacities, poured once; null when they do not hold it.</summary>
    public FilledLegs? In(ImmutableArray<int> capacity)
    {
        if (!poured.TryGetValue(capacity, out var filled))
        {
            filled = LegFill.Fill(this, capacity);
            poured.Add(capacity, filled);
        }

        return filled;
    }

    /// <summary>Headings after the first element: a leg's end may push each of them on.</summary>
    public int Headings => Elements.Skip(1).Count(e => e.Element.LeadsIn);

    /// <summary>Rows that elements may leave blank before them at legs' ends, at most.</summary>
    public int Gaps { get; } = Elements.Sum(e => e.Gap);

    /// <summary>The first so many elements.</summary>
    public BrokenCopy First(int elements) => Of(Measure, Elements[..elements]);

    /// <summary>Breaks all elements at a measure in points.</summary>
    public static BrokenCopy Of(ImmutableArray<CopyElement> elements, double measure) =>
        Of(measure, [.. elements.Select(e => new BrokenElement(e, Variants(e, measure)))]);

    private static BrokenCopy Of(double measure, ImmutableArray<BrokenElement> broken) =>
        new(measure, broken, broken.Sum(e => e.FewestRows), broken.Sum(e => e.Rows), broken.Sum(e => e.MostRows));

    /// <summary>What is left of the copy after the part that stands in filled legs.</summary>
    public BrokenCopy After(FilledLegs filled)
    {
        var last = filled.Elements[^1];
        var left = last.Variant.LineCount - last.Lines;
        ImmutableArray<BrokenElement> cut = left > 0
            ? [new BrokenElement(last.Element.Element, [last.Variant with { Rows = left, Cost = 0, FirstLine = last.Variant.FirstLine + last.Lines }])]
            : [];
        return Of(Measure, [.. cut, .. Elements.Skip(filled.Elements.Length)]);
    }

    private static ImmutableArray<BrokenVariant> Variants(CopyElement element, double measure)
    {
        var best = element.Shaped.Choose(measure)!;
        var air = element.LeadsIn ? HeadingAir : 0;
        var variants = ImmutableArray.CreateBuilder<BrokenVariant>(3);
        variants.Add(new BrokenVariant(element.Shaped, best, best.Count + air, 0));
        if (element.Kind == ElementKind.Subhead)
        {
            variants.Add(variants[0] with { Rows = best.Count + air + 1, Cost = AirCost });
        }

        if (element.Kind == ElementKind.Paragraph && best.Count <= LongestVaried)
        {
            AddVariant(-1);
            AddVariant(1);
        }

        if (element.Kind == ElementKind.Subhead)
        {
            variants.Add(new BrokenVariant(element.Shaped, best, best.Count + air + 1, WideAirCost));
        }

        return variants.ToImmutable();

        void AddVariant(int extra)
        {
            if (element.Shaped.Choose(measure, extra) is { } breaks && breaks.Forced.Length <= best.Forced.Length)
            {
                variants.Add(new BrokenVariant(element.Shaped, breaks, breaks.Count, VariantCost));
            }
        }
    }
}
