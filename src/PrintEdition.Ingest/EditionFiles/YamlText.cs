using System.Globalization;
using System.Text;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Writes YAML of one plain shape: mappings, lists, scalars; text stays readable wherever YAML allows.</summary>
internal sealed class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=<";

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

    /// <summary>A list item that is a mapping of one key.</summary>
    public void ItemMap(string key, string value) => Start().Append("- ").Append(key).Append(": ").Append(Scalar(value)).Append('\n');

    /// <summary>A list item that is a list of values, some under a key.</summary>
    public void ItemList(IEnumerable<(string? Key, string Value)> values)
    {
        Start().Append("-\n");
        depth++;
        foreach (var (key, value) in values)
        {
            if (key is null)
            {
                Item(value);
            }
            else
            {
                ItemMap(key, value);
            }
        }

        depth--;
    }

    private StringBuilder Start()
    {
        if (afterDash)
        {
            afterDash = false;
            return output;
        }

        return output.Append(' ', depth * 2);
    }

    private static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Whether YAML reads the text back as it stands, as text.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && text[0] != ' ' && text[^1] != ' ' && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal) && text[^1] != ':' && !text.Contains(" #", StringComparison.Ordinal)
        && text is not ("null" or "Null" or "NULL" or "---" or "...")
        && text.All(c => c >= ' ' && c != '\u007f' && !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\u0085' or '\u00A0'));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text[i], text[++i]):X8}");
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
        _ when c < ' ' || char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\u00A0' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
        _ => c.ToString(),
    };
}
