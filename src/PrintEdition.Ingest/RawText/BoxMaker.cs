using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>Makes boxes of the lines that are no stories: the weather, and advertisements, each from its mark on.</summary>
internal sealed class BoxMaker(Cleaner cleaner, string file)
{
    private readonly List<(Box Box, List<string> Texts)> boxes = [];

    /// <summary>The boxes, in the order of the text; a mark with nothing under it makes none.</summary>
    public ImmutableArray<Box> Boxes => [.. boxes.Where(b => b.Texts.Count > 0).Select(Finish)];

    /// <summary>Takes a line.</summary>
    public void Add(JudgedLine line)
    {
        if (line.Role == LineRole.AdvertisementMark)
        {
            Open(BoxKind.Advertisement, line.Line);
            return;
        }

        if (line.Role == LineRole.Weather && boxes is not [.., { Box.Kind: BoxKind.Weather }])
        {
            Open(BoxKind.Weather, line.Line);
        }

        if (boxes.Count == 0)
        {
            Open(BoxKind.Advertisement, line.Line); // its mark is lost
        }

        boxes[^1].Texts.Add(cleaner.Phrases(line.Text));
    }

    private void Open(BoxKind kind, RawLine line) => boxes.Add((new Box { Kind = kind, Source = new SourceSpan(file, line.Number, line.Column) }, []));

    /// <summary>An advertisement's first line is its title.</summary>
    private static Box Finish((Box Box, List<string> Texts) made) => made.Box.Kind == BoxKind.Advertisement
        ? made.Box with { Title = made.Texts[0], Lines = [.. made.Texts.Skip(1)] }
        : made.Box with { Lines = [.. made.Texts] };
}
