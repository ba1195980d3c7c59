using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>How a filler's words are arranged for one width: their size, and how many stand in a row.</summary>
/// <param name="BodySize">Size of the words in points.</param>
/// <param name="PerRow">Words in a row.</param>
/// <param name="Rows">Rows of words.</param>
/// <param name="TitleRows">Lines of the title, 0 when it has none.</param>
/// <param name="Ink">Area of title and words in square points: what covers the box.</param>
/// <param name="IsRunning">Whether the words are text on lines broken where they must.</param>
internal sealed record FillerShape(double BodySize, int PerRow, int Rows, int TitleRows, double Ink, bool IsRunning = false)
{
    /// <summary>The title's size against the words'.</summary>
    public const double TitleScale = 1.25;

    /// <summary>Space of a line of words, in their size.</summary>
    public const double Pitch = 1.6;

    /// <summary>Size of the title in points.</summary>
    public double TitleSize => BodySize * TitleScale;

    /// <summary>Height of the words with the title, in points.</summary>
    public double Height => ((TitleRows * TitleSize) + (Rows * BodySize)) * Pitch;
}

/// <summary>A filler's lines as set: the title's, and the rows of words.</summary>
internal sealed record FillerCopy(ImmutableArray<Line> Title, ImmutableArray<ImmutableArray<FillerWord>> Rows);

/// <summary>A word or line of a filler, with the body block it comes from.</summary>
internal sealed record FillerWord(Line Line, int Block);
