using System.Globalization;
using System.Text;

namespace PrintEdition.Epub.Styles;

/// <summary>Divides a style sheet into tokens, escapes read: <c>@\69mport</c> is <c>@import</c> (CSS Syntax 3, §4).</summary>
internal sealed class CssScanner(string text)
{
    private const int LongestEscape = 6;

    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>All tokens.</summary>
    public IEnumerable<CssToken> Tokens()
    {
        while (_at < text.Length)
        {
            var (line, column) = (_line, _at - _lineStart + 1);
            var (kind, value) = Next();
            yield return new CssToken(kind, value, line, column);
        }
    }

    private char Current => Peek(0);

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private (CssKind Kind, string Value) Next()
    {
        switch (Current)
        {
            case '/' when Peek(1) == '*':
                return Comment();
            case '"' or '\'':
                return Quoted();
            case '@' when StartsName(Peek(1)):
                Step();
                return (CssKind.AtWord, Name());
            case var c when char.IsWhiteSpace(c):
                return Space();
            case var c when StartsName(c) || c == '#':
                return NameOrFunction();
            default:
                return (CssKind.Mark, Step().ToString());
        }
    }

    private char Step()
    {
        var c = text[_at++];
        if (c == '\n')
        {
            (_line, _lineStart) = (_line + 1, _at);
        }

        return c;
    }

    private (CssKind, string) Comment()
    {
        var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        var stop = end < 0 ? text.Length : end + 2;
        while (_at < stop)
        {
            Step();
        }

        return (end < 0 ? CssKind.Broken : CssKind.Space, "");
    }

    private (CssKind, string) Space()
    {
        while (char.IsWhiteSpace(Current))
        {
            Step();
        }

        return (CssKind.Space, "");
    }

    private (CssKind, string) Quoted()
    {
        var quote = Step();
        var value = new StringBuilder();
        while (_at < text.Length && Current != quote && Current != '\n')
        {
            Append(value);
        }

        if (Current != quote)
        {
            return (CssKind.Broken, value.ToString());
        }

        Step();
        return (CssKind.Text, value.ToString());
    }

    private (CssKind, string) NameOrFunction()
    {
        var name = Name();
        if (Current != '(')
        {
            return (CssKind.Word, name);
        }

        Step();
        return name.Equals("url", StringComparison.OrdinalIgnoreCase) ? Address() : (CssKind.Function, name);
    }

    /// <summary>An address in quotes is a function with a string inside; one without reaches to the bracket.</summary>
    private (CssKind, string) Address()
    {
        Space();
        if (Current is '"' or '\'')
        {
            return (CssKind.Function, "url");
        }

        var value = new StringBuilder();
        while (_at < text.Length && Current != ')')
        {
            Append(value);
        }

        return _at < text.Length && Step() == ')' ? (CssKind.Address, value.ToString().Trim()) : (CssKind.Broken, value.ToString());
    }

    private string Name()
    {
        var name = new StringBuilder();
        name.Append(Current == '#' ? Step().ToString() : "");
        while (_at < text.Length && (StartsName(Current) || Current == '.' && char.IsAsciiDigit(Peek(1)) && name.Length > 0 && char.IsAsciiDigit(name[^1])))
        {
            Append(name);
        }

        return name.ToString();
    }

    private void Append(StringBuilder value)
    {
        if (Current != '\\')
        {
            value.Append(Step());
            return;
        }

        Step();
        var length = 0;
        while (length < LongestEscape && char.IsAsciiHexDigit(Peek(length)))
        {
            length++;
        }

        if (length == 0)
        {
            value.Append(_at < text.Length ? Step().ToString() : "");
            return;
        }

        var number = int.Parse(text.AsSpan(_at, length), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        _at += length;
        value.Append(Rune.TryCreate(number, out var rune) ? rune.ToString() : "\uFFFD");
        if (char.IsWhiteSpace(Current))
        {
            Step();
        }
    }

    private static bool StartsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c > '\u007F';
}
