using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Reads values one after the other (ISO 32000-2, 7.2 and 7.3). Whatever the bytes are, it never throws and always ends.</summary>
/// <param name="data">The bytes.</param>
/// <param name="position">Where to begin.</param>
/// <param name="allowance">What it may cost; null for content streams, whose values are not kept.</param>
internal sealed class ValueReader(ReadOnlyMemory<byte> data, int position, Allowance? allowance = null)
{
    /// <summary>Values inside each other; no file that is meant to be read has so many.</summary>
    private const int Deepest = 100;

    /// <summary>Longer words and numbers are damage.</summary>
    private const int LongestWord = 128;

    /// <summary>Where the next byte is.</summary>
    public int Position { get; set; } = position;

    /// <summary>Whether there is nothing more but white space and comments.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipWhite();
            return Position >= data.Length;
        }
    }

    private ReadOnlySpan<byte> Rest => data.Span[Position..];

    /// <summary>The next value; null at the end, and where there is none.</summary>
    public ReadValue? Read() => Read(0);

    /// <summary>Whether this word is next, which is passed over then.</summary>
    public bool Skip(ReadOnlySpan<byte> word)
    {
        SkipWhite();
        if (!Rest.StartsWith(word) || (Rest.Length > word.Length && Signs.IsRegular(Rest[word.Length])))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>The next value, when it is a whole number that is not negative.</summary>
    public int? ReadInteger() => Read(Deepest - 1) is ReadNumber { Integer: >= 0 and var number } ? number : null;

    /// <summary>Passes over a picture's data in a content stream: up to the word EI between white space. False when there is none.</summary>
    public bool SkipInlineData()
    {
        for (var span = data.Span; Position < span.Length;)
        {
            var found = span[Position..].IndexOf("EI"u8);
            if (found < 0)
            {
                Position = span.Length;
                return false;
            }

            var at = Position + found;
            Position = at + 2;
            if (at > 0 && Signs.IsWhite(span[at - 1]) && (Position == span.Length || Signs.IsWhite(span[Position])))
            {
                return true;
            }
        }

        return false;
    }

    private ReadValue? Read(int depth)
    {
        SkipWhite();
        if (Position >= data.Length || depth >= Deepest || allowance?.TakeValue() == false)
        {
            return null;
        }

        return Rest switch
        {
            [(byte)'/', ..] => ReadName(),
            [(byte)'(', ..] => ReadText(),
            [(byte)'<', (byte)'<', ..] => ReadDictionary(depth),
            [(byte)'<', ..] => ReadHexadecimal(),
            [(byte)'[', ..] => ReadArray(depth),
            [(>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.', ..] => ReadNumberOrReference(),
            [var b, ..] when Signs.IsRegular(b) => ReadWord(),
            _ => null,
        };
    }

    private void SkipWhite()
    {
        var span = data.Span;
        while (Position < span.Length)
        {
            if (span[Position] == (byte)'%')
            {
                var end = span[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? span.Length : Position + end;
            }
            else if (Signs.IsWhite(span[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private string? TakeRegular()
    {
        var length = 0;
        var rest = Rest;
        while (length < rest.Length && Signs.IsRegular(rest[length]))
        {
            length++;
        }

        Position += length;
        return length <= LongestWord ? Encoding.Latin1.GetString(rest[..length]) : null;
    }

    private ReadName? ReadName()
    {
        Position++;
        if (TakeRegular() is not { } name)
        {
            return null;
        }

        for (var at = name.IndexOf('#', StringComparison.Ordinal); at >= 0 && at + 2 < name.Length; at = name.IndexOf('#', at + 1))
        {
            var code = (Signs.HexDigit((byte)name[at + 1]) << 4) | Signs.HexDigit((byte)name[at + 2]);
            name = code < 0 ? name : string.Concat(name.AsSpan(0, at), [(char)code], name.AsSpan(at + 3));
        }

        return new ReadName(name);
    }

    private ReadValue? ReadWord() => TakeRegular() switch
    {
        null => null,
        "true" => new ReadBoolean(true),
        "false" => new ReadBoolean(false),
        "null" => ReadNull.Instance,
        var word => new ReadWord(word),
    };

    /// <summary>A number; or with two more a reference: <c>12 0 R</c>.</summary>
    private ReadValue? ReadNumberOrReference()
    {
        if (TakeNumber() is not { } number)
        {
            return null;
        }

        var after = Position;
        if (number is { Integer: >= 0 and var target } && !IsAtEnd && char.IsAsciiDigit((char)Rest[0]) && TakeNumber() is { Integer: >= 0 } && Skip("R"u8))
        {
            return new ReadReference(target);
        }

        Position = after;
        return number;
    }

    private ReadNumber? TakeNumber()
    {
        var length = 0;
        var rest = Rest;
        while (length < rest.Length && rest[length] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.')
        {
            length++;
        }

        Position += length;
        return length <= LongestWord && double.TryParse(rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new ReadNumber(number)
            : null;
    }

    private ReadString? ReadText()
    {
        var text = new List<byte>();
        var open = 1;
        Position++;
        var span = data.Span;
        while (Position < span.Length)
        {
            var b = span[Position++];
            open += b == (byte)'(' ? 1 : b == (byte)')' ? -1 : 0;
            if (open == 0)
            {
                return new ReadString([.. text]);
            }

            if (b == (byte)'\\')
            {
                TakeEscaped(text);
            }
            else
            {
                text.Add(b);
            }
        }

        return null;
    }

    private void TakeEscaped(List<byte> text)
    {
        var b = Position < data.Length ? data.Span[Position++] : (byte)0;
        switch (b)
        {
            case >= (byte)'0' and <= (byte)'7':
                var code = b - '0';
                for (var more = 0; more < 2 && Position < data.Length && data.Span[Position] is >= (byte)'0' and <= (byte)'7'; more++)
                {
                    code = (code * 8) + data.Span[Position++] - '0';
                }

                text.Add((byte)code);
                break;
            case (byte)'\r':
                Position += Position < data.Length && data.Span[Position] == (byte)'\n' ? 1 : 0;
                break;
            case (byte)'\n':
                break;
            default:
                var at = "nrtbf"u8.IndexOf(b);
                text.Add(at < 0 ? b : "\n\r\t\b\f"u8[at]);
                break;
        }
    }

    private ReadString? ReadHexadecimal()
    {
        var text = new List<byte>();
        var half = -1;
        Position++;
        var span = data.Span;
        while (Position < span.Length)
        {
            var b = span[Position++];
            if (b == (byte)'>')
            {
                return new ReadString(half < 0 ? [.. text] : [.. text, (byte)(half << 4)]);
            }

            var digit = Signs.HexDigit(b);
            if (digit < 0 && !Signs.IsWhite(b))
            {
                return null;
            }

            if (digit >= 0)
            {
                half = half < 0 ? digit : Add(text, (half << 4) | digit);
            }
        }

        return null;

        static int Add(List<byte> text, int b)
        {
            text.Add((byte)b);
            return -1;
        }
    }

    private ReadArray? ReadArray(int depth)
    {
        var items = ImmutableArray.CreateBuilder<ReadValue>();
        Position++;
        while (!IsAtEnd)
        {
            if (Rest[0] == (byte)']')
            {
                Position++;
                return new ReadArray(items.ToImmutable());
            }

            if (Read(depth + 1) is not { } item || item is ReadWord)
            {
                return null;
            }

            items.Add(item);
        }

        return null;
    }

    private ReadDictionary? ReadDictionary(int depth)
    {
        var entries = new Dictionary<string, ReadValue>(StringComparer.Ordinal);
        Position += 2;
        while (!IsAtEnd)
        {
            if (Rest.StartsWith(">>"u8))
            {
                Position += 2;
                return new ReadDictionary(entries);
            }

            if (Rest[0] != (byte)'/' || ReadName() is not { } key || Read(depth + 1) is not { } value || value is ReadWord)
            {
                return null;
            }

            entries[key.Value] = value;
        }

        return null;
    }
}
