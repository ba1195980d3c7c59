using System.Globalization;
using System.Text;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Tests.Unicode;

/// <summary>Makes <c>src/PrintEdition.Typography/Unicode/CharacterData.cs</c> from Unicode's files.</summary>
internal static class TablePacker
{
    private const int BytesInLine = 40;

    /// <summary>The source file's text.</summary>
    public static string Source()
    {
        var properties = Properties();
        var palette = properties.Distinct().OrderBy(p => p.Bits).Select(p => p.Bits).ToArray();
        return Write(palette, Runs(properties, palette));
    }

    /// <summary>The properties of every code point, straight from the files.</summary>
    public static CharacterProperties[] Properties()
    {
        var line = UnicodeFiles.Property("LineBreak.txt", "XX");
        var width = UnicodeFiles.Property("EastAsianWidth.txt", "N");
        var category = UnicodeFiles.Property("GeneralCategory.txt", "");
        var grapheme = UnicodeFiles.Property("GraphemeBreakProperty.txt", "Other");
        var pictographic = UnicodeFiles.Property("ExtendedPictographic.txt", "");
        var conjunct = UnicodeFiles.Property("IndicConjunctBreak.txt", "None");
        return [.. Enumerable.Range(0, line.Length).Select(c => CharacterProperties.Of(
            Line(line[c], category[c]),
            Flags(c, line[c], width[c], category[c], pictographic[c]),
            Grapheme(grapheme[c], pictographic[c], conjunct[c])))];
    }

    /// <summary>LB1.</summary>
    private static LineBreakClass Line(string value, string category) => value switch
    {
        "AI" or "SG" or "XX" => LineBreakClass.AL,
        "CJ" => LineBreakClass.NS,
        "SA" => category is "Mn" or "Mc" ? LineBreakClass.CM : LineBreakClass.AL,
        _ => Enum.Parse<LineBreakClass>(value),
    };

    private static CharacterFlags Flags(int codePoint, string line, string width, string category, string pictographic) =>
        (line == "QU" && category == "Pi" ? CharacterFlags.Initial : 0)
        | (line == "AI" ? CharacterFlags.Ambiguous : 0)
        | (line == "QU" && category == "Pf" ? CharacterFlags.Final : 0)
        | (width is "F" or "W" or "H" ? CharacterFlags.EastAsian : 0)
        | (pictographic.Length > 0 && category == "Cn" ? CharacterFlags.Reserved : 0)
        | (codePoint is 0x25CC or 0x2010 ? CharacterFlags.Special : 0);

    private static GraphemeClass Grapheme(string value, string pictographic, string conjunct) => value switch
    {
        "CR" => GraphemeClass.CarriageReturn,
        "LF" => GraphemeClass.LineFeed,
        "Control" => GraphemeClass.Control,
        "Extend" => conjunct switch { "Linker" => GraphemeClass.Linker, "Extend" => GraphemeClass.Extend, _ => GraphemeClass.ExtendAlone },
        "ZWJ" => GraphemeClass.Joiner,
        "Regional_Indicator" => GraphemeClass.RegionalIndicator,
        "Prepend" => GraphemeClass.Prepend,
        "SpacingMark" => GraphemeClass.SpacingMark,
        "L" or "V" or "T" or "LV" or "LVT" => Enum.Parse<GraphemeClass>("Hangul" + value),
        _ => conjunct == "Consonant" ? GraphemeClass.Consonant : pictographic.Length > 0 ? GraphemeClass.Pictograph : GraphemeClass.Other,
    };

    private static List<byte> Runs(CharacterProperties[] properties, ushort[] palette)
    {
        var runs = new List<byte>();
        for (var start = 0; start < properties.Length;)
        {
            var end = start;
            while (end < properties.Length && properties[end] == properties[start])
            {
                end++;
            }

            var length = end - start;
            for (; length >= 0x80; length >>= 7)
            {
                runs.Add((byte)(length & 0x7F));
            }

            runs.Add((byte)(length | 0x80));
            runs.Add((byte)Array.IndexOf(palette, properties[start].Bits));
            start = end;
        }

        return runs;
    }

    private static string Write(ushort[] palette, List<byte> runs)
    {
        var text = new StringBuilder();
        text.Append("namespace PrintEdition.Typography.Unicode;\n\n");
        text.Append("/// <summary>\n/// Character properties of Unicode 16.0, packed by the tests' TablePacker; licence in LICENSE.txt beside this file.\n");
        text.Append("/// Derived from LineBreak.txt, EastAsianWidth.txt, DerivedGeneralCategory.txt, GraphemeBreakProperty.txt, emoji-data.txt and\n");
        text.Append("/// DerivedCoreProperties.txt.\n/// </summary>\ninternal static class CharacterData\n{\n");
        text.Append("    /// <summary>The distinct properties.</summary>\n    public static ReadOnlySpan<ushort> Palette =>\n    [\n");
        Append(text, [.. palette.Select(p => (int)p)]);
        text.Append("    ];\n\n    /// <summary>Runs of equal properties over all code points: length, index in the palette.</summary>\n    public static ReadOnlySpan<byte> Runs =>\n    [\n");
        Append(text, [.. runs.Select(r => (int)r)]);
        return text.Append("    ];\n}\n").ToString();
    }

    private static void Append(StringBuilder text, int[] numbers)
    {
        foreach (var line in numbers.Chunk(BytesInLine))
        {
            text.Append("        ").AppendJoin(", ", line.Select(n => n.ToString(CultureInfo.InvariantCulture))).Append(",\n");
        }
    }
}
