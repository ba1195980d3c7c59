using System.Globalization;
using System.Text;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes YAML of one plain shape: mappings, lists, scalars; text stays readable wherever YAML allows.</summary>
internal sealed class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=<";

    /// <summary>A text from this length on that needs quoting stands in a block of its own.</summary>
    private const int LongText = 60;

    private readonly StringBuilder output = new();
    private int depth;
    private bool afterDash;

    /// <inheritdoc/>
    public override string ToString() => output.ToString();

    /// <summary>A key with a value; nothing when there is none.</summary>
    public void Value(string key, string? value)
    {
        if (value is not null)
        {
            Start().Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        }
    }

    /// <summary>A key with a list of numbers on one line, to four places.</summary>
    public void Numbers(string key, IEnumerable<double> numbers) => Start().Append(key).Append(": ").Append(Flow(numbers)).Append('\n');

    /// <summary>A key with lists of numbers on one line; nothing when there are none.</summary>
    public void NumberLists(string key, IReadOnlyCollection<double[]> lists)
    {
        if (lists.Count > 0)
        {
            Start().Append(key).Append(": [").AppendJoin(", ", lists.Select(Flow)).Append("]\n");
        }
    }

    private static string Flow(IEnumerable<double> numbers) => "[" + string.Join(", ", numbers.Select(n => n.ToString("0.####", CultureInfo.InvariantCulture))) + "]";

    /// <summary>A key with a mapping.</summary>
    public void Map(string key, Action content)
    {
        Start().Append(key).Append(":\n");
        depth++;
        content();
        depth--;
    }

    /// <summary>A key with a list of mappings; nothing when it is empty.</summary>
    public void List<T>(string key, IReadOnlyCollection<T> items, Action<YamlText, T> write) =>
        Items(key, items, (yaml, item) =>
        {
            yaml.Start().Append("- ");
            yaml.afterDash = true;
            yaml.depth++;
            write(yaml, item);
            yaml.depth--;
            if (yaml.afterDash)
            {
                yaml.output.Append("{}\n");
                yaml.afterDash = false;
            }
        });

    /// <summary>A key with a list whose items write themselves; nothing when it is empty.</summary>
    public void Items<T>(string key, IReadOnlyCollection<T> items, Action<YamlText, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Start().Append(key).Append(":\n");
        depth++;
        foreach (var item in items)
        {
            write(this, item);
        }

        depth--;
    }

    /// <summary>A list item of one value.</summary>
    public void Item(string value) => Start().Append("- ").Append(Scalar(value)).Append('\n');

    /// <summary>A list item that is a mapping.</summary>
    public void ItemOf(Action content)
    {
        Start().Append("- ");
        afterDash = true;
        depth++;
        content();
        depth--;
    }

    /// <summary>A list item that is a list on one line, each of its values as <see cref="FlowScalar"/> or <see cref="FlowMap"/> gives it.</summary>
    public void ItemRow(IEnumerable<string> values) => Start().Append("- ").Append(FlowRow(values)).Append('\n');

    /// <summary>A key with a list on one line.</summary>
    public void Row(string key, IEnumerable<string> values) => Start().Append(key).Append(": ").Append(FlowRow(values)).Append('\n');

    /// <summary>A key with nothing.</summary>
    public void Empty(string key) => Start().Append(key).Append(":\n");

    /// <summary>A key with a text of several lines, one under another where YAML reads them back so.</summary>
    public void Lines(string key, string text)
    {
        var lines = text.Split('\n');
        var isLiteral = lines[0].Length > 0 && lines[^1].Length > 0 && lines[0][0] != ' ' && lines.All(l => IsPrintable(l) && (l.Length == 0 || l[^1] != ' '));
        Start().Append(key).Append(": ").Append(isLiteral ? Literal(lines) : Quoted(text)).Append('\n');
    }

    /// <summary>A value inside a list on one line.</summary>
    public static string FlowScalar(string text) => IsPlain(text) && text.AsSpan().IndexOfAny(",[]{}") < 0 && !text.Contains(':') ? text : Quoted(text);

    /// <summary>A mapping inside a list on one line.</summary>
    public static string FlowMap(params IEnumerable<(string Key, string Value)> pairs) => "{" + string.Join(", ", pairs.Select(p => $"{p.Key}: {FlowScalar(p.Value)}")) + "}";

    private static string FlowRow(IEnumerable<string> values) => "[" + string.Join(", ", values) + "]";

    /// <summary>A list item that is a mapping of one key.</summary>
    public void ItemMap(string key, string value) => Start().Append("- ").Append(key).Append(": ").Append(Scalar(value)).Append('\n');

    private StringBuilder Start()
    {
        if (afterDash)
        {
            afterDash = false;
            return output;
        }

        return output.Append(' ', depth * 2);
    }

    private string Scalar(string text) => IsPlain(text) ? text : text.Length >= LongText && IsBlock(text) ? Block(text) : Quoted(text);

    /// <summary>A literal block of one line, two steps in from the line it belongs to.</summary>
    private string Block(string text) => Literal([text]);

    private string Literal(IEnumerable<string> lines) => "|-\n" + string.Join('\n', lines.Select(l => l.Length == 0 ? "" : new string(' ', (depth + 2) * 2) + l));

    /// <summary>Whether a literal block reads the text back as it stands.</summary>
    private static bool IsBlock(string text) => text[0] != ' ' && text[^1] != ' ' && IsPrintable(text);

    /// <summary>Whether YAML reads the text back as it stands, as text.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && text[0] != ' ' && text[^1] != ' ' && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal) && text[^1] != ':' && !text.Contains(" #", StringComparison.Ordinal)
        && text is not ("null" or "Null" or "NULL") && !text.StartsWith("...", StringComparison.Ordinal)
        && IsPrintable(text);

    /// <summary>Whether every character stands in a YAML text as itself (YAML 1.2, 5.1).</summary>
    private static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
            else if (IsEscaped(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscaped(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\u00A0' or >= '\uFFFE';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(text, i++, 2);
            }
            else
            {
                quoted.Append(Escaped(text[i]));
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when IsEscaped(c) || char.IsSurrogate(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
