using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Epub.Styles;

/// <summary>
/// Judges a style sheet that somebody adds to the book: it must be one that every reader can parse, and refer to nothing outside itself,
/// since no other file travels with it and books load nothing from the net.
/// </summary>
public static class HouseStyle
{
    /// <summary>The largest style sheet that is taken, in bytes; the book's own has eight thousand.</summary>
    public const int LargestFile = 256 * 1024;

    /// <summary>Properties that EPUB 3.3 (6.3.1.2) leaves to the markup.</summary>
    private static readonly string[] Forbidden = ["direction", "unicode-bidi"];

    /// <summary>Functions that fetch a file, beside <c>url</c>.</summary>
    private static readonly string[] Fetching = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element"];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The style sheet's text, or what stands in its way: PE5301 to PE5306.</summary>
    /// <param name="data">The file's bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="path">The file's name, for findings.</param>
    public static Checked<string> Check(ReadOnlySpan<byte> data, string path)
    {
        if (data.Length > LargestFile)
        {
            return Checked.Failed<string>(Error("PE5302", $"the style sheet has {data.Length} bytes; {LargestFile} are allowed: leave out what books do not need.", path));
        }

        return TextOf(data) is { } text
            ? Checked.Of(text, Findings(text, path))
            : Checked.Failed<string>(Error("PE5301", "the style sheet is not UTF-8 text; save it as UTF-8.", path));
    }

    private static string? TextOf(ReadOnlySpan<byte> data)
    {
        try
        {
            var text = Strict.GetString(data).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<Diagnostic> Findings(string text, string path)
    {
        var (rules, faults, tokens) = StyleReader.Read(text);
        foreach (var (where, what) in faults)
        {
            yield return Error("PE5305", $"{what}; readers would leave out what follows. Correct the style sheet.", path, where);
        }

        foreach (var token in tokens.Where(IsImport))
        {
            yield return Error("PE5303", "@import loads another file, and none travels with a house style; put its rules in this one.", path, token);
        }

        foreach (var token in tokens.Where(Fetches))
        {
            yield return Error("PE5304", "an address loads another file, and none travels with a house style; leave it out.", path, token);
        }

        foreach (var name in rules.SelectMany(r => r.Declarations).Select(d => d.Name).Where(n => Forbidden.Contains(n.Value, StringComparer.OrdinalIgnoreCase)))
        {
            yield return Error("PE5306", $"the property '{name.Value}' is not allowed in e-books (EPUB 3.3, 6.3.1.2); leave it out.", path, name);
        }
    }

    private static bool IsImport(CssToken token) => token.Kind == CssKind.AtWord && token.Value.Equals("import", StringComparison.OrdinalIgnoreCase);

    private static bool Fetches(CssToken token) =>
        token.Kind == CssKind.Address || (token.Kind == CssKind.Function && Fetching.Contains(token.Value, StringComparer.OrdinalIgnoreCase));

    private static Diagnostic Error(string code, string message, string path, CssToken? where = null) =>
        new(code, Severity.Error, message, where is { } token ? new SourceSpan(path, token.Line, token.Column) : new SourceSpan(path));
}
