using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests.Lines;

/// <summary>Rules 13 to 15 as arithmetic: what every character of a justified line takes, and what each tier gave.</summary>
public sealed class TierRules
{
    /// <summary>Points that may be lost in rounding the dump, in a line.</summary>
    private const double Rounding = 0.02;

    private static readonly string[] SqueezeOrder = ["wordSpace", "middleDot", "bracket", "comma", "hanLatin", "stop"];

    private readonly DumpedLine line;
    private readonly IReadOnlyList<Cell> cells;
    private readonly WidthRules widths;
    private readonly double[] expected;

    /// <summary>Takes a line of a justified paragraph.</summary>
    public TierRules(DumpedLine line, double gap = 0.25)
    {
        this.line = line;
        cells = Cell.Of(line);
        widths = new WidthRules(cells, gap);
        expected = [.. widths.Spaces.Select((s, i) => s * cells[i].Em)];
    }

    private double Room => line.Measure!.Value - line.Indent;

    /// <summary>Fails where the line is not what the rules make of its characters.</summary>
    public void Hold()
    {
        var natural = expected.Sum();
        Assert.True(Math.Abs(natural - (line.NaturalWidth - line.Indent)) <= Rounding, $"rules 8-12 give {natural:0.###} pt, not {line.NaturalWidth - line.Indent:0.###}: {line}");
        if (natural > Room + Rounding)
        {
            Squeeze(natural - Room);
        }
        else if (!line.EndsParagraph && natural < Room - Rounding)
        {
            Stretch(Room - natural);
        }
        else
        {
            Assert.True(line.Fit == "natural" || line.Tiers.Sum(t => Math.Abs(t.Amount)) <= Rounding, $"a line that fits was {line.Fit}: {line}");
        }
    }

    /// <summary>Rule 13.</summary>
    private void Squeeze(double needed)
    {
        var given = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var tier in SqueezeOrder)
        {
            var limits = cells.Select((c, i) => Least(tier, c, i) * c.Em).ToArray();
            var part = Math.Min(needed, limits.Sum());
            if (part > Rounding)
            {
                given[tier] = -part;
            }

            Share(limits, part, -1);
            needed -= part;
        }

        Same(given);
        SameSpaces();
    }

    private double Least(string tier, Cell cell, int i) => tier switch
    {
        "wordSpace" => cell.Kind == Kind.Space ? Math.Max(0, cell.Natural - 0.25) : 0,
        "middleDot" => cell.Kind == Kind.Dot ? Math.Max(0, widths.Alone[i] - 0.5) : 0,
        "bracket" => cell.Kind is Kind.Open or Kind.Close ? widths.Blank[i] : 0,
        "comma" => cell.Kind == Kind.Comma ? widths.Blank[i] : 0,
        "hanLatin" => Math.Max(0, widths.GapAfter[i] - 0.125),
        _ => cell.Kind == Kind.Stop ? widths.Blank[i] : 0,
    };

    /// <summary>Rule 14; a line in which no gap can take the rest stays short (rule 15).</summary>
    private void Stretch(double missing)
    {
        var given = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (tier, most) in new (string, Func<Cell, int, double>)[]
        {
            ("wordSpace", (c, _) => c.Kind == Kind.Space ? Math.Max(0, 0.5 - c.Natural) : 0),
            ("hanLatin", (_, i) => widths.GapAfter[i] > 0 ? (1.0 / 3) - widths.GapAfter[i] : 0),
        })
        {
            var limits = cells.Select((c, i) => i == cells.Count - 1 ? 0 : most(c, i) * c.Em).ToArray();
            var part = Math.Min(missing, limits.Sum());
            if (part > Rounding)
            {
                given[tier] = part;
            }

            Share(limits, part, 1);
            missing -= part;
        }

        if (missing > Rounding && (HasGap() || line.Tiers.Any(t => t.Tier == "gap")))
        {
            given["gap"] = missing;
            EqualGaps();
        }
        else
        {
            SameSpaces();
        }

        Same(given);
        Assert.True(!HasGap() || Math.Abs(line.Width - line.Measure!.Value) <= 0.01 * cells[0].Em, $"rule 15: {line.Width} of {line.Measure}: {line}");
    }

    private bool HasGap() => Enumerable.Range(0, cells.Count).Any(i => widths.MayStretchAfter(i) ?? false);

    /// <summary>What is left goes to all gaps in equal parts: full parts where the rules want white, full or none where a unit decides, none inside words.</summary>
    private void EqualGaps()
    {
        var over = cells.Select((c, i) => (c.Space * c.Em) - expected[i]).ToArray();
        var share = over.Where((_, i) => widths.MayStretchAfter(i) ?? true).Max();
        for (var i = 0; i < cells.Count; i++)
        {
            var isFull = Math.Abs(over[i] - share) <= Rounding;
            var isNone = Math.Abs(over[i]) <= Rounding;
            var holds = widths.MayStretchAfter(i) switch { true => isFull, false => isNone, null => isFull || isNone };
            Assert.True(holds, $"rule 14: after '{cells[i].Text}' {over[i]:0.###} pt, elsewhere {share:0.###}: {line}");
        }
    }

    /// <summary>Equal parts, none over its own limit: the part is found by halving.</summary>
    private void Share(double[] limits, double amount, int sign)
    {
        var (low, high) = (0.0, limits.Max());
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = limits.Sum(l => Math.Min(l, middle)) < amount ? (middle, high) : (low, middle);
        }

        for (var i = 0; i < limits.Length; i++)
        {
            expected[i] += sign * Math.Min(high, limits[i]);
        }
    }

    private void Same(Dictionary<string, double> given)
    {
        foreach (var tier in line.Tiers)
        {
            Assert.True(Math.Abs(given.GetValueOrDefault(tier.Tier) - tier.Amount) <= Rounding, $"tier {tier.Tier} did {tier.Amount}, the rules want {given.GetValueOrDefault(tier.Tier):0.###}: {line}");
        }

        Assert.True(given.Keys.All(k => line.Tiers.Any(t => t.Tier == k)), $"the rules use {string.Join(", ", given.Keys)}: {line}");
    }

    private void SameSpaces()
    {
        for (var i = 0; i < cells.Count; i++)
        {
            Assert.True(Math.Abs((cells[i].Space * cells[i].Em) - expected[i]) <= Rounding, $"'{cells[i].Text}' takes {cells[i].Space:0.###} em, the rules want {expected[i] / cells[i].Em:0.###}: {line}");
        }
    }
}
