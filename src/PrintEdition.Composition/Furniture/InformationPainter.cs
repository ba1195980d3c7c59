using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Furniture;

/// <summary>Paints the lines of information under a nameplate, between two rules: date, issue and pages; publisher, numbers and site.</summary>
internal sealed class InformationPainter(Layout layout, FurnitureSetter setter)
{
    /// <summary>Thickness of the rules that hold the lines, in points.</summary>
    private const double RuleThickness = 0.9;

    /// <summary>White over and under the lines together, in their pitch.</summary>
    private const double Air = 0.4;

    /// <summary>Lines closer than so many sizes touch.</summary>
    private const double LeastPitch = 1.12;

    /// <summary>White between the left and the right part of a line at the least, in its size.</summary>
    private const double BetweenParts = 2;

    /// <summary>A piece of information; with an address, it is a link.</summary>
    private sealed record Piece(string Words, string? Address = null);

    /// <summary>A line: pieces from the left edge on, pieces up to the right edge.</summary>
    private sealed record InformationLine(ImmutableArray<Piece> Left, ImmutableArray<Piece> Right);

    /// <summary>Rows that the lines take.</summary>
    public const double Rows = 3;

    /// <summary>The items.</summary>
    public IEnumerable<DrawItem> Paint(Edition edition, int pages, Rect area)
    {
        var wanted = Lines(edition, pages).ToArray();
        var lines = Array.TrueForAll(wanted, l => IsFitting(l, area.Width)) ? wanted : [.. Flowing(wanted, area.Width)];
        var pitch = area.Height / (lines.Length + Air);
        var style = layout.Styles.Folio with { Size = Math.Min(layout.Styles.Folio.Size, pitch / LeastPitch) };
        return lines
            .SelectMany((line, i) => Paint(line, style, area, area.Y + (pitch * (i + (Air / 2))) + PageGrid.BaselineDrop(style.Size, pitch)))
            .Prepend(Rule(area, area.Bottom))
            .Prepend(Rule(area, area.Y));
    }

    private static IEnumerable<InformationLine> Lines(Edition edition, int pages)
    {
        var (head, language) = (edition.Masthead, edition.Language);
        string[] date = edition.Date is { } d ? [FurnitureText.Date(d, language), FurnitureText.Weekday(d, language), FurnitureText.LunarDate(d, language)] : [];
        return new[]
        {
            new InformationLine(Said(date), Said(FurnitureText.Issue(edition.IssueNumber, language), FurnitureText.PageCount(pages, language))),
            new InformationLine(
                Said(head.Publisher, FurnitureText.SerialNumber(head.SerialNumber, language)),
                [.. Said(FurnitureText.PostalCode(head.PostalCode, language)), .. Said(head.Site).Select(p => p with { Address = WebAddress.OfSite(p.Words) })]),
        }.Where(l => l.Left.Length + l.Right.Length > 0);
    }

    private static ImmutableArray<Piece> Said(params IEnumerable<string?> words) => [.. words.Where(w => !string.IsNullOrEmpty(w)).Select(w => new Piece(w!))];

    private bool IsFitting(InformationLine line, double width)
    {
        var style = layout.Styles.Folio;
        return Width(line.Left, style) + Width(line.Right, style) + (line.Left.IsEmpty || line.Right.IsEmpty ? 0 : BetweenParts * style.Size) <= width;
    }

    /// <summary>The pieces in their order on as many lines as they need, the last of each at the right edge.</summary>
    private IEnumerable<InformationLine> Flowing(IEnumerable<InformationLine> lines, double width)
    {
        var line = new InformationLine([], []);
        foreach (var piece in lines.SelectMany(l => l.Left.AddRange(l.Right)))
        {
            var longer = line.Left.IsEmpty && line.Right.IsEmpty ? line with { Left = [piece] } : new InformationLine(line.Left.AddRange(line.Right), [piece]);
            if (!longer.Right.IsEmpty && !IsFitting(longer, width))
            {
                yield return line;
                longer = new InformationLine([piece], []);
            }

            line = longer;
        }

        yield return line;
    }

    /// <summary>Pieces with an em between them.</summary>
    private double Width(ImmutableArray<Piece> pieces, TextStyle style) =>
        pieces.Sum(p => setter.Line(p.Words, style)!.Width + style.Size) - (pieces.IsEmpty ? 0 : style.Size);

    private IEnumerable<DrawItem> Paint(InformationLine line, TextStyle style, Rect area, double baseline)
    {
        var fitting = style with { Size = style.Size * Math.Min(1, area.Width / Math.Max(Width(line.Left, style), Width(line.Right, style))) };
        return Paint(line.Left, fitting, area.X, baseline).Concat(Paint(line.Right, fitting, area.Right - Width(line.Right, fitting), baseline));
    }

    private IEnumerable<DrawItem> Paint(ImmutableArray<Piece> pieces, TextStyle style, double x, double baseline)
    {
        foreach (var piece in pieces)
        {
            var line = setter.Line(piece.Words, style)!;
            var words = FurnitureSetter.Left(line, x, baseline, layout.Colours.Text);
            var link = piece.Address is { } address ? new LinkItem(Tag.Artifact, FurnitureSetter.AreaOf(line, x, baseline, style.Size), address) : null;
            foreach (var item in link is null ? words : words.Append(link).As(new Furnishing(FurnishingKind.Address)))
            {
                yield return item;
            }

            x += line.Width + style.Size;
        }
    }

    private FillItem Rule(Rect area, double y) =>
        new(Tag.Artifact, new Rect(area.X, y - (RuleThickness / 2), area.Width, RuleThickness), layout.Colours.Rule);
}
