using System.Collections.Immutable;
using PrintEdition.Composition.Display;

namespace PrintEdition.Pdf.Tagging;

/// <summary>Part of a glyph run that is in one link, or in none, and in one language.</summary>
/// <param name="Item">The part.</param>
/// <param name="Link">Index of the link; -1 for none.</param>
/// <param name="Language">Its language; null for the edition's.</param>
internal readonly record struct RunSlice(TextItem Item, int Link, string? Language)
{
    /// <summary>The part's characters.</summary>
    public string Text
    {
        get
        {
            var (first, last) = (Item.Run.Glyphs[0], Item.Run.Glyphs[^1]);
            return Item.Run.Text[first.TextStart..Math.Max(first.TextStart, last.TextStart + last.TextLength)];
        }
    }
}

/// <summary>Parts runs where a link or another language begins or ends.</summary>
internal sealed class RunSlicer(ForeignText foreign)
{
    /// <summary>A run's parts in order.</summary>
    /// <param name="item">The run.</param>
    /// <param name="links">The areas of the links it may be in.</param>
    public IEnumerable<RunSlice> Slice(TextItem item, IReadOnlyList<(int Link, Rect Area)> links)
    {
        var languages = item.VerticalLine is null ? foreign.In(item.Run.Text) : null;
        if (languages is null && links.Count == 0)
        {
            return [new RunSlice(item, -1, null)];
        }

        var keys = item.Run.Glyphs.Select(g => (Link: LinkAt(item.X + g.X + (g.Advance / 2), item.Baseline, links), Language: languages?.ElementAtOrDefault(g.TextStart))).ToArray();
        return Slices(item, keys);
    }

    private static IEnumerable<RunSlice> Slices(TextItem item, (int Link, string? Language)[] keys)
    {
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            yield return new RunSlice(Part(item, start, end), keys[start].Link, keys[start].Language);
            start = end;
        }
    }

    /// <summary>The part of a run; its last glyph takes the space up to the next part.</summary>
    private static TextItem Part(TextItem item, int start, int end)
    {
        var glyphs = item.Run.Glyphs;
        if (end - start == glyphs.Length)
        {
            return item;
        }

        var part = glyphs[start..end];
        part = end == glyphs.Length ? part : part.SetItem(part.Length - 1, part[^1] with { Advance = glyphs[end].X - part[^1].X });
        return item with { Run = item.Run with { Glyphs = part } };
    }

    private static int LinkAt(double x, double y, IReadOnlyList<(int Link, Rect Area)> links)
    {
        foreach (var (link, area) in links)
        {
            if (x >= area.X && x <= area.Right && y >= area.Y && y <= area.Bottom)
            {
                return link;
            }
        }

        return -1;
    }
}
