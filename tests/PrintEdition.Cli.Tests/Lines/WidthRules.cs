namespace PrintEdition.Cli.Tests.Lines;

/// <summary>Rules 8 to 12 as arithmetic over a line's characters: what each takes before squeeze and stretch, in em of its own size.</summary>
public sealed class WidthRules
{
    private const double Half = 0.5;

    private readonly IReadOnlyList<Cell> cells;
    private readonly double[] blank;

    /// <summary>Works a line out.</summary>
    /// <param name="cells">Its characters.</param>
    /// <param name="gap">White between Han and Latin, in em.</param>
    public WidthRules(IReadOnlyList<Cell> cells, double gap = 0.25)
    {
        this.cells = cells;
        Alone = [.. cells.Select(AloneOf)];
        GapAfter = [.. cells.Select((_, i) => IsJoint(i) ? gap : 0)];
        blank = [.. cells.Select(c => c.IsMark ? Half : 0)];
        TrimPairs();
        TrimEdges();
    }

    /// <summary>Width of each character by itself (rule 8).</summary>
    public double[] Alone { get; }

    /// <summary>White after each character (rule 12).</summary>
    public double[] GapAfter { get; }

    /// <summary>Blank each mark still has to give inside the line.</summary>
    public IReadOnlyList<double> Blank => blank;

    /// <summary>Space of each character with the white after it, before squeeze and stretch.</summary>
    public double[] Spaces => [.. cells.Select((c, i) => Alone[i] + GapAfter[i] - (c.IsMark ? Half - blank[i] : 0))];

    /// <summary>Whether white may stand after a character: never within a word or number; null where the rules leave it to what is a unit.</summary>
    public bool? MayStretchAfter(int i)
    {
        if (i + 1 >= cells.Count || cells[i + 1].Kind == Kind.Space)
        {
            return false;
        }

        var (a, b) = (cells[i].Kind, cells[i + 1].Kind);
        if (a is Kind.Letter or Kind.Digit && b is Kind.Letter or Kind.Digit)
        {
            return false;
        }

        var isLoose = a is Kind.Connector or Kind.Slash or Kind.Dot or Kind.Sign || b is Kind.Connector or Kind.Slash or Kind.Dot or Kind.Sign;
        return isLoose || IsInTime(i) || IsInTime(i + 1) ? null : true;
    }

    /// <summary>A full-width colon between digits joins them (9：30), over a line's edge too: what stands beside it may be inside a unit.</summary>
    private bool IsInTime(int i) =>
        cells[i].Text == "：" && (i == 0 || cells[i - 1].Kind == Kind.Digit) && (i + 1 == cells.Count || cells[i + 1].Kind == Kind.Digit);

    /// <summary>Rule 8; letters, digits, spaces and the signs in words have the face's own width.</summary>
    private double AloneOf(Cell cell, int i) => cell.Kind switch
    {
        Kind.Dash or Kind.Ellipsis when cell.Text.Length == 2 || cell.Text == "⸺" => 2,
        Kind.Connector => cell.Text == "–" ? Half : 1,
        Kind.Dot when cell.Text == "·" => Half,
        Kind.Slash => IsInWord(i) ? cell.Natural : Half,
        Kind.Letter or Kind.Digit or Kind.Space or Kind.Sign => cell.Natural,
        _ => 1,
    };

    /// <summary>A line's edge counts as a word that goes on: a word wider than the measure is parted there.</summary>
    private bool IsInWord(int i)
    {
        var (before, after) = (i == 0 || IsAlphabetic(cells[i - 1].Kind), i + 1 == cells.Count || IsAlphabetic(cells[i + 1].Kind));
        return before && after && cells.Count > 1;
    }

    private static bool IsAlphabetic(Kind kind) => kind is Kind.Letter or Kind.Digit or Kind.Sign;

    /// <summary>Rule 12; a typed space is gone where the gap stands.</summary>
    private bool IsJoint(int i)
    {
        if (i + 1 >= cells.Count)
        {
            return false;
        }

        return (cells[i].Kind == Kind.Han && StartsWestern(i + 1)) || (EndsWestern(i) && cells[i + 1].Kind == Kind.Han);
    }

    private bool StartsWestern(int i) =>
        cells[i].Kind is Kind.Letter or Kind.Digit || (cells[i].Text is "¥" or "$" or "№" && i + 1 < cells.Count && cells[i + 1].Kind == Kind.Digit);

    private bool EndsWestern(int i) =>
        cells[i].Kind is Kind.Letter or Kind.Digit || (cells[i].Text is "%" or "‰" or "°" && (i == 0 || cells[i - 1].Kind == Kind.Digit));

    /// <summary>Rule 9.</summary>
    private void TrimPairs()
    {
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (!cells[i].IsMark || !cells[i + 1].IsMark)
            {
                continue;
            }

            if (cells[i].Text is "？" or "！" && cells[i + 1].Text is "？" or "！")
            {
                (blank[i], blank[i + 1]) = (0, 0);
            }
            else if (cells[i].Kind != Kind.Open)
            {
                blank[i] = 0;
            }
            else if (cells[i + 1].Kind == Kind.Open)
            {
                blank[i + 1] = 0;
            }
        }
    }

    /// <summary>Rule 10.</summary>
    private void TrimEdges()
    {
        if (cells[0].Kind == Kind.Open)
        {
            blank[0] = 0;
        }

        if (cells[^1].IsMark && cells[^1].Kind != Kind.Open)
        {
            blank[^1] = 0;
        }
    }
}
