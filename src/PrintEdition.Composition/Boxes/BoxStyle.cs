using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;

namespace PrintEdition.Composition.Boxes;

/// <summary>How the words of a kind of box look.</summary>
internal sealed record BoxStyle
{
    /// <summary>Face of the title.</summary>
    public required string TitleFace { get; init; }

    /// <summary>Colour of the title.</summary>
    public required Colour TitleColour { get; init; }

    /// <summary>Size of the title in the text's.</summary>
    public required double TitleScale { get; init; }

    /// <summary>Face of the text.</summary>
    public required string TextFace { get; init; }

    /// <summary>The largest size of the text in points.</summary>
    public required double MostText { get; init; }

    /// <summary>The size at which the text is read with ease, in points.</summary>
    public required double GoodText { get; init; }

    /// <summary>Pitch of text lines in their size.</summary>
    public required double TextPitch { get; init; }

    /// <summary>White between title and text, in the title's size.</summary>
    public required double Between { get; init; }

    /// <summary>Part of the room's width that words may take.</summary>
    public required double Width { get; init; }

    /// <summary>Whether the text is justified in paragraphs; else its lines stand centred.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Whether a short rule stands between title and text.</summary>
    public bool HasRule { get; init; }

    /// <summary>Whether there is a tint behind the words.</summary>
    public bool IsTinted { get; init; }

    /// <summary>The smallest size of any text in points: what small print has.</summary>
    public const double LeastText = 6.5;

    /// <summary>Size of a poster's title in its text's.</summary>
    private const double PosterTitle = 1.92;

    /// <summary>Poster titles are read with ease from so many times a deck's size.</summary>
    private const double GoodPoster = 1.4;

    /// <summary>What is paid for may be so much louder than the paper's own: still under the lead headline.</summary>
    private const double Paid = 1.3;

    /// <summary>Lists of facts are at most so many times as large as the body, and read with ease a little over its size.</summary>
    private const double MostFacts = 1.8;

    private const double GoodFacts = 1.15;

    /// <summary>Part of the room's width that centred words may take, on posters and in lists of facts; running text takes all.</summary>
    private const double PosterWidth = 0.84;

    private const double FactsWidth = 0.96;

    /// <summary>Running text grows little over the body's size: it is no headline.</summary>
    private const double MostRunning = 1.25;

    /// <summary>The style of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="layout">Faces, sizes, colours.</param>
    /// <param name="loudest">The largest title on the page, in points.</param>
    public static BoxStyle Of(BoxKind kind, Layout layout, double loudest) => kind switch
    {
        BoxKind.Weather => Facts(layout, loudest),
        BoxKind.Notice => Running(layout, loudest),
        BoxKind.Advertisement => Poster(layout, loudest * Paid) with { TitleColour = layout.Colours.Text, IsTinted = false, HasRule = false },
        _ => Poster(layout, loudest),
    };

    private static BoxStyle Poster(Layout layout, double loudest) => new()
    {
        TitleFace = layout.Headlines.Minor.Faces[0],
        TitleColour = layout.Colours.Accent,
        TitleScale = PosterTitle,
        TextFace = layout.Styles.Deck.Face,
        MostText = loudest / PosterTitle,
        GoodText = Math.Min(loudest, GoodPoster * layout.Styles.Deck.Size) / PosterTitle,
        TextPitch = 1.6,
        Width = PosterWidth,
        Between = 0.75,
        HasRule = true,
        IsTinted = true,
    };

    private static BoxStyle Facts(Layout layout, double loudest) => new()
    {
        TitleFace = layout.Styles.Strong.Face,
        TitleColour = layout.Colours.Accent,
        TitleScale = 1.25,
        TextFace = layout.Styles.Credit.Face,
        MostText = Math.Min(loudest, MostFacts * layout.Styles.Body.Size),
        GoodText = GoodFacts * layout.Styles.Body.Size,
        TextPitch = 1.6,
        Width = FactsWidth,
        Between = 0.2,
    };

    private static BoxStyle Running(Layout layout, double loudest) => Facts(layout, loudest) with
    {
        TitleColour = layout.Colours.Text,
        TitleScale = 1.6,
        TextFace = layout.Styles.Body.Face,
        MostText = MostRunning * layout.Styles.Body.Size,
        GoodText = layout.Styles.Body.Size,
        TextPitch = layout.Grid.Leading / layout.Styles.Body.Size,
        Between = 0.4,
        Width = 1,
        IsRunning = true,
    };
}
