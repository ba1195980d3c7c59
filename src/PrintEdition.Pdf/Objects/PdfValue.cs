using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Objects;

/// <summary>A PDF value (ISO 32000-2, 7.3), written always in the same way.</summary>
internal abstract record PdfValue
{
    /// <summary>Appends the value's text.</summary>
    public abstract void Write(StringBuilder output);

    /// <summary>A number.</summary>
    public static PdfValue Of(double value) => new PdfNumber(value);

    /// <summary>A name without its slash.</summary>
    public static PdfValue Name(string name) => new PdfName(name);

    /// <summary>A text string.</summary>
    public static PdfValue Text(string text) => new PdfText(text);

    /// <summary>An array.</summary>
    public static PdfValue Array(params IEnumerable<PdfValue> items) => new PdfArray([.. items]);

    /// <inheritdoc/>
    public sealed override string ToString()
    {
        var output = new StringBuilder();
        Write(output);
        return output.ToString();
    }
}

/// <summary>A number with at most three decimals (7.3.3): a thousandth of a point is finer than any press.</summary>
internal sealed record PdfNumber(double Value) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output) => Append(output, Value);

    /// <summary>Appends a number as PDF writes it.</summary>
    public static void Append(StringBuilder output, double value)
    {
        var rounded = Math.Round(value, 3, MidpointRounding.AwayFromZero);
        output.Append(CultureInfo.InvariantCulture, $"{(rounded == 0 ? 0 : rounded):0.###}");
    }
}

/// <summary>A number that others are multiplied by: with nine decimals.</summary>
internal sealed record PdfFactor(double Value) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output) => output.Append(CultureInfo.InvariantCulture, $"{Math.Round(Value, 9) + 0.0:0.#########}");
}

/// <summary>true or false (7.3.2).</summary>
internal sealed record PdfBoolean(bool Value) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output) => output.Append(Value ? "true" : "false");
}

/// <summary>A name (7.3.5): all but regular ASCII characters as their UTF-8 bytes in hexadecimal.</summary>
internal sealed record PdfName(string Value) : PdfValue
{
    private const string Delimiters = "()<>[]{}/%#";

    /// <inheritdoc/>
    public override void Write(StringBuilder output)
    {
        output.Append('/');
        foreach (var b in Encoding.UTF8.GetBytes(Value))
        {
            if (b is > (byte)' ' and < 0x7F && !Delimiters.Contains((char)b, StringComparison.Ordinal))
            {
                output.Append((char)b);
            }
            else
            {
                output.Append(CultureInfo.InvariantCulture, $"#{b:X2}");
            }
        }
    }
}

/// <summary>A text string (7.9.2.2): ASCII as it is, all else as UTF-16 with a byte order mark.</summary>
internal sealed record PdfText(string Value) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output)
    {
        if (Value.All(c => c is >= ' ' and < '\u007f'))
        {
            output.Append('(').Append(Value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)).Append(')');
            return;
        }

        output.Append("<FEFF").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Value))).Append('>');
    }
}

/// <summary>A string of bytes, in hexadecimal (7.3.4.3).</summary>
internal sealed record PdfBytes(ImmutableArray<byte> Value) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output) => output.Append('<').Append(Convert.ToHexString(Value.AsSpan())).Append('>');
}

/// <summary>An array (7.3.6).</summary>
internal sealed record PdfArray(ImmutableArray<PdfValue> Items) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output)
    {
        output.Append('[');
        for (var i = 0; i < Items.Length; i++)
        {
            output.Append(i == 0 ? "" : " ");
            Items[i].Write(output);
        }

        output.Append(']');
    }
}

/// <summary>A dictionary (7.3.7), its keys in the order they were given.</summary>
internal sealed record PdfDictionary(ImmutableArray<(string Key, PdfValue Value)> Entries) : PdfValue
{
    /// <summary>A dictionary of entries; those without a value are left out.</summary>
    public static PdfDictionary Of(params IEnumerable<(string Key, PdfValue? Value)> entries) =>
        new([.. entries.Where(e => e.Value is not null).Select(e => (e.Key, e.Value!))]);

    /// <summary>The dictionary with an entry more, if the entry has a value.</summary>
    public PdfDictionary With(string key, PdfValue? value) => value is null ? this : new(Entries.Add((key, value)));

    /// <inheritdoc/>
    public override void Write(StringBuilder output)
    {
        output.Append("<<");
        foreach (var (key, value) in Entries)
        {
            output.Append('/').Append(key).Append(' ');
            value.Write(output);
        }

        output.Append(">>");
    }
}

/// <summary>A reference to an indirect object (7.3.10).</summary>
internal sealed record PdfReference(int Number) : PdfValue
{
    /// <inheritdoc/>
    public override void Write(StringBuilder output) => output.Append(CultureInfo.InvariantCulture, $"{Number} 0 R");
}
