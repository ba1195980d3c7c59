using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Boxes;

/// <summary>The words of a box, set for a width.</summary>
/// <param name="Title">Lines of the title.</param>
/// <param name="TitleSize">Their size in points.</param>
/// <param name="Text">Lines of the text.</param>
/// <param name="TextSize">Their size in points.</param>
/// <param name="Style">How they look.</param>
internal sealed record BoxWords(ImmutableArray<Line> Title, double TitleSize, ImmutableArray<Line> Text, double TextSize, BoxStyle Style)
{
    /// <summary>Whether lines were broken that stand whole in a larger area.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Pitch of title lines and of text lines, each in its own size.</summary>
    public const double TitlePitch = 1.4;

    /// <summary>Height of the title.</summary>
    public double TitleHeight => Title.Length * TitleSize * TitlePitch;

    /// <summary>White between title and text.</summary>
    public double Between => Title.IsEmpty || Text.IsEmpty ? 0 : TitleSize * Style.Between;

    /// <summary>Height of all words, in points.</summary>
    public double Height => TitleHeight + Between + (Text.Length * TextSize * Style.TextPitch);

    /// <summary>Width of the widest line.</summary>
    public double Width => Title.Concat(Text).Select(l => l.Width).DefaultIfEmpty(0).Max();
}

/// <summary>A box as it is set in an area: its picture's place, and its words with theirs.</summary>
/// <param name="Picture">Where the picture stands; null when there is none.</param>
/// <param name="Words">The words; null when there are none.</param>
/// <param name="WordsArea">The room that the words stand in the middle of.</param>
internal sealed record BoxCopy(Rect? Picture, BoxWords? Words, Rect WordsArea);
