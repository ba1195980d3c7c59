using System.Collections.Immutable;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Brings a line to its measure, tier by tier: each gives all it has before the next is touched, its members in equal amounts
/// (rules 13 and 14; CLREQ 3.6.3, 3.6.4). A line is squeezed or stretched, never both.
/// </summary>
internal sealed class LineAdjuster(LineDraft line, LineMeasurer measurer)
{
    private readonly double[] limits = new double[line.End - line.First];
    private readonly ImmutableArray<Adjustment>.Builder adjustments = ImmutableArray.CreateBuilder<Adjustment>(3);

    /// <summary>What the tiers did, in the order of use.</summary>
    public ImmutableArray<Adjustment> Adjustments => adjustments.ToImmutable();

    /// <summary>Takes points out of the line, as far as the tiers can give them.</summary>
    public void Squeeze(double needed)
    {
        for (var tier = 0; tier < Tiers.SqueezeCount && needed > LineMeasurer.Tolerance; tier++)
        {
            for (var i = line.First; i < line.End; i++)
            {
                limits[i - line.First] = measurer.SqueezeOf(i, line.First, line.End, tier);
            }

            var taken = Math.Min(needed, limits.Sum());
            Apply((Tier)tier, taken, line.Squeeze, -1);
            needed -= taken;
        }
    }

    /// <summary>Adds points to the line; gives back the general stretch in em a gap.</summary>
    public double Stretch(double missing)
    {
        missing -= Give(Tier.WordSpace, missing, Tiers.WordStretchOf);
        missing -= Give(Tier.HanLatin, missing, Tiers.GapStretchOf);
        return missing > LineMeasurer.Tolerance ? StretchGaps(missing) : 0;
    }

    private double Give(Tier tier, double missing, Func<Atoms, int, double> limitOf)
    {
        limits.AsSpan().Clear();
        for (var i = line.First; i < line.GapEnd; i++)
        {
            limits[i - line.First] = limitOf(line.Atoms, i);
        }

        var given = missing > LineMeasurer.Tolerance ? Math.Min(missing, limits.Sum()) : 0;
        Apply(tier, given, line.Stretch, 1);
        return given;
    }

    /// <summary>All gaps equally; where a line has none but those beside connectors and slashes, which are to be avoided, those.</summary>
    private double StretchGaps(double missing)
    {
        var ems = Choose(Tiers.GapOf, missing);
        ems = ems > 0 ? ems : Choose(Tiers.AvoidedGapOf, missing);
        if (ems <= 0)
        {
            return 0;
        }

        Apply(Tier.Gap, missing, line.Stretch, 1);
        return missing / ems;
    }

    /// <summary>Makes the gaps that have an em the members of the tier, and adds up their ems.</summary>
    private double Choose(Func<Atoms, int, double> emOf, double missing)
    {
        double ems = 0;
        limits.AsSpan().Clear();
        for (var i = line.First; i < line.GapEnd; i++)
        {
            var em = emOf(line.Atoms, i);
            ems += em;
            limits[i - line.First] = em > 0 ? missing : 0;
        }

        return ems;
    }

    private void Apply(Tier tier, double amount, Action<int, double> change, int sign)
    {
        if (amount <= LineMeasurer.Tolerance)
        {
            return;
        }

        var share = EqualShares.Of(limits, amount);
        for (var i = line.First; i < line.End; i++)
        {
            if (limits[i - line.First] > 0)
            {
                change(i, Math.Min(share, limits[i - line.First]));
            }
        }

        adjustments.Add(new Adjustment(tier, sign * amount));
    }
}
