using System.Globalization;

namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Reads numbers and words of an attribute from left to right (SVG 2, 4.2; SVG 1.1, 8.3.9).</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>Larger numbers have no meaning on paper.</summary>
    private const double Largest = 1e7;

    private ReadOnlySpan<char> rest = text;

    /// <summary>Whether nothing but white space is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return rest.IsEmpty;
        }
    }

    /// <summary>The next character that is no white space or comma; NUL at the end.</summary>
    public char Peek()
    {
        SkipSpace();
        return rest.IsEmpty ? '\0' : rest[0];
    }

    /// <summary>Passes a character.</summary>
    public void Skip() => rest = rest[1..];

    /// <summary>A number; null when none follows.</summary>
    public double? Number()
    {
        SkipSpace();
        var length = NumberLength(rest);
        if (length == 0 || !double.TryParse(rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
        {
            return null;
        }

        rest = rest[length..];
        return number;
    }

    /// <summary>A flag of an arc: one digit, which the next number may follow at once.</summary>
    public bool? Flag()
    {
        SkipSpace();
        if (rest is not ['0' or '1', ..])
        {
            return null;
        }

        var flag = rest[0] == '1';
        Skip();
        return flag;
    }

    /// <summary>Letters and per cent signs that follow at once, as of a unit; empty when there are none.</summary>
    public ReadOnlySpan<char> Unit()
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetter(rest[length]) || rest[length] == '%'))
        {
            length++;
        }

        var unit = rest[..length];
        rest = rest[length..];
        return unit;
    }

    private void SkipSpace() => rest = rest.TrimStart(" \t\r\n\f,");

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = text is ['+' or '-', ..] ? 1 : 0;
        var digits = Digits(text, ref at);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            digits += Digits(text, ref at);
        }

        return digits == 0 ? 0 : WithExponent(text, at);
    }

    /// <summary>An e without digits is the unit em.</summary>
    private static int WithExponent(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            return Digits(text, ref at) > 0 ? at : end;
        }

        return end;
    }

    private static int Digits(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
