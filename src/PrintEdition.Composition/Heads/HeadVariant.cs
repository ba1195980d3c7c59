using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Headlines;

namespace PrintEdition.Composition.Heads;

/// <summary>One level of a headline stack: its lines, the face's size and the space a line takes, in points.</summary>
internal sealed class HeadLevel
{
    private readonly Lazy<ImmutableArray<Line>> lines;

    private HeadLevel(Lazy<ImmutableArray<Line>> lines, int count, double size, double pitch) =>
        (this.lines, Count, Size, Pitch) = (lines, count, size, pitch);

    /// <summary>Its lines, set when first asked for: most heads are only measured.</summary>
    public ImmutableArray<Line> Lines => lines.Value;

    /// <summary>How many lines it has.</summary>
    public int Count { get; }

    /// <summary>Size of the face in points.</summary>
    public double Size { get; }

    /// <summary>Space of a line in points.</summary>
    public double Pitch { get; }

    /// <summary>Height of the level in points.</summary>
    public double Height => Count * Pitch;

    /// <summary>A level of lines that are set.</summary>
    public static HeadLevel Of(ImmutableArray<Line> lines, double size, double pitch) =>
        new(new Lazy<ImmutableArray<Line>>(lines), lines.Length, size, pitch);

    /// <summary>A level of a headline that is broken, at a letter-spacing in em.</summary>
    public static HeadLevel Of(BrokenHeadline headline, double spacing, double size, double pitch) =>
        new(new Lazy<ImmutableArray<Line>>(() => headline.Set(spacing)), headline.Count, size, pitch);
}

/// <summary>A way to set a headline stack over a span.</summary>
/// <param name="Kicker">引题, null when there is none.</param>
/// <param name="Headline">主题, null for an untitled piece.</param>
/// <param name="Deck">副题, null when there is none.</param>
/// <param name="Height">Height of what is set, in points, without the air around it.</param>
/// <param name="Rows">Rows the block takes with the least air it needs.</param>
/// <param name="Cost">How far it is from the best head for this story, in the page search's units.</param>
internal sealed record HeadVariant(HeadLevel? Kicker, HeadLevel? Headline, HeadLevel? Deck, double Height, int Rows, double Cost)
{
    /// <summary>Penalty of the headline's worst break, 0 when it has none or only typed spaces; from 8 a phrase is parted.</summary>
    public double Stumble { get; init; }

    /// <summary>The stack in vertical lines beside the text; null when the head stands over it.</summary>
    public VerticalStack? Beside { get; init; }

    /// <summary>Height in points of the bar that the headline stands on in white (反白题); 0 for one in black. The bar is the stack's top, a deck stands under it.</summary>
    public double Bar { get; init; }

    /// <summary>Whether it is white on a bar.</summary>
    public bool IsReversed => Bar > 0;

    /// <summary>Size of the headline in points, 0 for an untitled piece.</summary>
    public double Size => Headline?.Size ?? Beside?.Headline.Size ?? 0;

    /// <summary>The head of an untitled piece: nothing.</summary>
    public static readonly HeadVariant None = new(null, null, null, 0, 0, 0);

    /// <summary>The room over the part of a story that began on another page: for the line that says so.</summary>
    public static readonly HeadVariant Continuation = new(null, null, null, 0, ContinuationRows, 0);

    /// <summary>Rows of that line, white included.</summary>
    public const int ContinuationRows = 2;
}
