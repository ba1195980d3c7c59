using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Modules;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Furniture;

/// <summary>Sets single lines of furniture: names, dates, folios.</summary>
internal sealed class FurnitureSetter(Typesetter typesetter, TextSpec text, string language)
{
    /// <summary>A line at its natural width; null when there are no words.</summary>
    public Line? Line(string words, TextStyle style) =>
        words.Length == 0
            ? null
            : typesetter.Shape([new StyledText(words, style)], text.Line(language)).Break(Unbounded)!.Lines[0];

    /// <summary>A line at its natural width, set smaller where it would be wider than the room; null when there are no words.</summary>
    public Line? Fitted(string words, TextStyle style, double room) =>
        Line(words, style) is { } line && line.Width > room ? Line(words, style with { Size = style.Size * Math.Max(room, 1) / line.Width }) : Line(words, style);

    /// <summary>A headline on a line; of one that does not fit the room its first phrases, or its beginning.</summary>
    public Line? Shortened(string headline, TextStyle style, double room)
    {
        var whole = Line(headline, style);
        if (whole is null || whole.Width <= room)
        {
            return whole;
        }

        var phrases = headline.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isEastAsian = Conventions.For(language).IsEastAsian;
        var shorter = isEastAsian ? Enumerable.Range(1, phrases.Length - 1).Reverse().Select(n => Line(string.Join(' ', phrases.Take(n)), style)!) : [];
        return shorter.FirstOrDefault(l => l.Width <= room) ?? Beginning(headline, style, room, isEastAsian ? "……" : "…");
    }

    private Line Beginning(string headline, TextStyle style, double room, string ellipsis)
    {
        var first = Lines(headline, style, Math.Max(style.Size, room - Line(ellipsis, style)!.Width))[0];
        return Line(string.Concat(first.Runs.Select(r => r.Text)).TrimEnd() + ellipsis, style)!;
    }

    /// <summary>Words on lines of a width, ragged; no line when there are no words.</summary>
    public ImmutableArray<Line> Lines(string words, TextStyle style, double width) =>
        words.Length == 0 ? [] : typesetter.Shape([new StyledText(words, style)], text.Line(language)).Break(width)!.Lines;

    /// <summary>A justified paragraph of a width.</summary>
    public ImmutableArray<Line> Paragraph(string words, TextStyle style, double width) =>
        words.Length == 0 ? [] : typesetter.Shape([new StyledText(words, style)], text.Paragraph(language)).Break(width)!.Lines;

    /// <summary>A line with its left edge at a point.</summary>
    public static IEnumerable<DrawItem> Left(Line? line, double x, double baseline, Colour colour) =>
        line is null ? [] : LinePainter.Paint(line, Tag.Artifact, x, baseline, colour);

    /// <summary>A line with its right edge at a point.</summary>
    public static IEnumerable<DrawItem> Right(Line? line, double x, double baseline, Colour colour) =>
        line is null ? [] : LinePainter.Paint(line, Tag.Artifact, x - line.Width, baseline, colour);

    /// <summary>The area of a line that starts at a point: its em boxes.</summary>
    public static Rect AreaOf(Line line, double x, double baseline, double size) =>
        new(x, baseline - PageGrid.BaselineDrop(size, size), line.Width, size);

    /// <summary>Words that are there, with an em of white between them.</summary>
    public static string Joined(params IEnumerable<string?> words) =>
        string.Join('\u3000', words.Where(w => !string.IsNullOrEmpty(w)));

    /// <summary>Furniture lines are never broken: a name wider than the sheet is set smaller.</summary>
    private const double Unbounded = 1e6;
}
