using System.Collections.Immutable;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Composition.Heads;

/// <summary>One level of a vertical headline stack, set: its lines from right to left, the face's size and the space a line takes, in points.</summary>
internal sealed record VerticalLevel(ImmutableArray<VerticalLine> Lines, double Size, double Pitch)
{
    /// <summary>Width of the level in points.</summary>
    public double Width => Lines.Length * Pitch;

    /// <summary>Height of its longest line in points.</summary>
    public double Height => Lines.Max(l => l.Height);
}

/// <summary>A headline stack in vertical lines beside its text (竖题): kicker on the right, then headline, then deck.</summary>
/// <param name="Kicker">引题, null when there is none.</param>
/// <param name="Headline">主题.</param>
/// <param name="Deck">副题, null when there is none.</param>
/// <param name="OnRight">Whether it stands in the module's last column, else in its first.</param>
/// <param name="Rows">Rows of that column it takes, white included.</param>
/// <param name="OnText">Whether text of the same column stands under it, else the column is its own.</param>
internal sealed record VerticalStack(VerticalLevel? Kicker, VerticalLevel Headline, VerticalLevel? Deck, bool OnRight, int Rows, bool OnText)
{
    /// <summary>Width of what is set, in points.</summary>
    public double Width => Headline.Width + (Kicker?.Width ?? 0) + (Deck?.Width ?? 0);

    /// <summary>Height of what is set, in points.</summary>
    public double Height => Math.Max(Headline.Height, Math.Max(Kicker?.Height ?? 0, Deck?.Height ?? 0));
}
