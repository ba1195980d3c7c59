using System.Globalization;
using System.IO.Compression;

namespace PrintEdition.Typography.Tests.Unicode;

/// <summary>The files of the Unicode Character Database that are kept beside the tests (see <c>Data/README.md</c>).</summary>
internal static class UnicodeFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Unicode", "Data");

    /// <summary>Lines of a file.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(Folder, name == "VerticalOrientation.txt" ? "vertical-16.0.0.zip" : "ucd-16.0.0.zip"));
        var entry = archive.GetEntry(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Values of a property file, one for each code point: the value of its line, else <paramref name="missing"/>.</summary>
    public static string[] Property(string name, string missing)
    {
        var values = new string[0x110000];
        Array.Fill(values, missing);
        foreach (var line in Lines(name))
        {
            var (range, value) = line.Split(';') is [var r, var v] ? (r, v) : throw new FormatException(line);
            var ends = range.Split("..");
            for (var c = Hex(ends[0]); c <= Hex(ends[^1]); c++)
            {
                values[c] = value;
            }
        }

        return values;
    }

    /// <summary>A line of a break test: the text, and whether a break is allowed before each of its UTF-16 units and at its end.</summary>
    public static (string Text, bool[] Breaks) BreakTest(string line)
    {
        var text = "";
        var breaks = new List<bool>();
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "÷" or "×")
            {
                breaks.Add(word == "÷");
                continue;
            }

            var codePoint = Hex(word);
            text += codePoint is >= 0xD800 and < 0xE000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            while (breaks.Count < text.Length)
            {
                breaks.Add(false);
            }
        }

        return (text, [.. breaks]);
    }

    private static int Hex(string word) => int.Parse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
