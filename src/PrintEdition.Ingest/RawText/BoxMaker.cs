using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes boxes of the lines that are no stories: the weather, and advertisements, each from its mark on.</summary>
internal sealed class BoxMaker(Cleaner cleaner, string file)
{
    private readonly List<Box> boxes = [];

    /// <summary>The boxes, in the order of the text; a mark with nothing under it makes none.</summary>
    public ImmutableArray<Box> Boxes => [.. boxes.Where(b => b.Title is not null || !b.Lines.IsEmpty)];

    /// <summary>Takes a line.</summary>
    public void Add(JudgedLine line)
    {
        var text = cleaner.Phrases(line.Text);
        switch (line.Role)
        {
            case LineRole.AdvertisementMark:
                boxes.Add(new Box { Kind = BoxKind.Advertisement, Source = new SourceSpan(file, line.Line.Number, line.Line.Column) });
                break;
            case LineRole.Weather:
                Weather(text, line.Line);
                break;
            default:
                boxes[^1] = boxes[^1].Title is null ? boxes[^1] with { Title = text } : boxes[^1] with { Lines = boxes[^1].Lines.Add(text) };
                break;
        }
    }

    private void Weather(string text, RawLine line)
    {
        if (boxes is [.., { Kind: BoxKind.Weather }])
        {
            boxes[^1] = boxes[^1] with { Lines = boxes[^1].Lines.Add(text) };
            return;
        }

        boxes.Add(new Box { Kind = BoxKind.Weather, Lines = [text], Source = new SourceSpan(file, line.Number, line.Column) });
    }
}
