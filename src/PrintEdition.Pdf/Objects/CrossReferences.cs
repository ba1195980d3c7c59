using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>Where all objects of a file are, as the file says it.</summary>
internal static class CrossReferences
{
    /// <summary>Bytes of an index in an object stream; the head of the free list has the highest.</summary>
    private const int IndexWidth = 2;

    private const byte Free = 0;
    private const byte InFile = 1;
    private const byte InStream = 2;

    /// <summary>PNG filter "up" (ISO 32000-1, 7.4.4.4): entries of objects in a row differ little.</summary>
    private const byte UpFilter = 2;

    /// <summary>The table (7.5.4).</summary>
    public static string Table(IReadOnlyList<ObjectPlace> places)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            table.Append(CultureInfo.InvariantCulture, $"{place.Offset:0000000000} 00000 n \n");
        }

        return table.ToString();
    }

    /// <summary>The stream (7.5.8), which packed objects want: its entries and its rows, filtered.</summary>
    public static (PdfDictionary Entries, byte[] Rows) Stream(IReadOnlyList<ObjectPlace> places)
    {
        var width = Width(places.Max(p => Math.Max(p.Offset, p.Stream)));
        var row = 1 + width + IndexWidth;
        var entries = PdfDictionary.Of(
            ("Type", PdfValue.Name("XRef")),
            ("W", PdfValue.Array(PdfValue.Of(1), PdfValue.Of(width), PdfValue.Of(IndexWidth))),
            ("DecodeParms", PdfDictionary.Of(("Predictor", PdfValue.Of(12)), ("Columns", PdfValue.Of(row)))));
        return (entries, Filtered([.. Entry(Free, 0, width, 0xFFFF), .. places.SelectMany(p => Entry(p, width))], row));
    }

    private static byte[] Entry(ObjectPlace place, int width) =>
        place.Stream > 0 ? Entry(InStream, place.Stream, width, place.Index) : Entry(InFile, place.Offset, width, 0);

    private static byte[] Entry(byte kind, long where, int width, int index)
    {
        var entry = new byte[1 + width + IndexWidth];
        entry[0] = kind;
        for (var i = 0; i < width; i++)
        {
            entry[width - i] = (byte)(where >> (8 * i));
        }

        (entry[^2], entry[^1]) = ((byte)(index >> 8), (byte)index);
        return entry;
    }

    /// <summary>Bytes that a number needs.</summary>
    private static int Width(long most)
    {
        var width = 1;
        while (most >> (8 * width) > 0)
        {
            width++;
        }

        return width;
    }

    private static byte[] Filtered(byte[] rows, int row)
    {
        var filtered = new byte[rows.Length / row * (row + 1)];
        for (var i = 0; i < rows.Length; i++)
        {
            filtered[(i / row * (row + 1)) + 1 + (i % row)] = (byte)(rows[i] - (i < row ? 0 : rows[i - row]));
            filtered[i / row * (row + 1)] = UpFilter;
        }

        return filtered;
    }
}
