using System.Globalization;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads colours: names, <c>#rgb</c> to <c>#rrggbbaa</c>, <c>rgb()</c>, <c>rgba()</c>, <c>hsl()</c>, <c>hsla()</c> (CSS Color 4).</summary>
internal static class ColourReader
{
    /// <summary>A colour and how opaque it is, 0 to 1; null for what is no colour.</summary>
    public static (InkColour Colour, double Opacity)? Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.StartsWith('#'))
        {
            return Hexadecimal(trimmed.AsSpan(1));
        }

        return trimmed.IndexOf('(', StringComparison.Ordinal) is var open and > 0
            ? Function(trimmed[..open].ToLowerInvariant(), trimmed.AsSpan(open + 1))
            : trimmed.Equals("transparent", StringComparison.OrdinalIgnoreCase) ? (default, 0)
            : NamedColours.Find(trimmed) is { } named ? (named, 1) : null;
    }

    private static (InkColour, double)? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var isShort = digits.Length <= 4;
        var hasAlpha = digits.Length is 4 or 8;
        byte Part(int fromEnd) => isShort ? (byte)(((value >> (4 * fromEnd)) & 15) * 17) : (byte)(value >> (8 * fromEnd));
        var shift = hasAlpha ? 1 : 0;
        return (new InkColour(Part(2 + shift), Part(1 + shift), Part(shift)), hasAlpha ? Part(0) / 255.0 : 1);
    }

    private static (InkColour, double)? Function(string name, ReadOnlySpan<char> arguments)
    {
        Span<(double Number, bool IsPercent)> parts = stackalloc (double, bool)[4];
        var count = 0;
        var scanner = new SvgScanner(arguments);
        while (count < parts.Length && scanner.Number() is { } number)
        {
            parts[count++] = (number, scanner.Unit() is "%");
            if (scanner.Peek() == '/')
            {
                scanner.Skip();
            }
        }

        var opacity = count < 4 ? 1 : Math.Clamp(parts[3].IsPercent ? parts[3].Number / 100 : parts[3].Number, 0, 1);
        return (name, count) switch
        {
            ("rgb" or "rgba", >= 3) => (new InkColour(Byte(parts[0]), Byte(parts[1]), Byte(parts[2])), opacity),
            ("hsl" or "hsla", >= 3) => (Hue(parts[0].Number, Math.Clamp(parts[1].Number / 100, 0, 1), Math.Clamp(parts[2].Number / 100, 0, 1)), opacity),
            _ => null,
        };
    }

    private static byte Byte((double Number, bool IsPercent) part) => Byte(part.IsPercent ? part.Number / 100 : part.Number / 255);

    private static byte Byte(double share) => (byte)Math.Round(255 * Math.Clamp(share, 0, 1));

    /// <summary>By the formula of CSS Color 4, 7.1.</summary>
    private static InkColour Hue(double hue, double saturation, double lightness)
    {
        byte Part(double n)
        {
            var k = (n + (hue / 30)) % 12;
            k += k < 0 ? 12 : 0;
            return Byte(lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(k - 3, Math.Min(9 - k, 1)))));
        }

        return new InkColour(Part(0), Part(8), Part(4));
    }
}
