using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Epub.Markup;
using PrintEdition.Model;

namespace PrintEdition.Epub.Checking;

/// <summary>What was found in a book. A book may be made to have millions of faults: the first are enough.</summary>
internal sealed class CheckFindings(string path)
{
    private const int Most = 1000;

    private readonly List<Diagnostic> _all = [];
    private int _more;

    /// <summary>Everything found, in order.</summary>
    public ImmutableArray<Diagnostic> All => _more == 0
        ? [.. _all]
        : [.. _all, new Diagnostic("PE5499", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"there are {_more} more findings; correct these first."), new SourceSpan(path))];

    /// <summary>Something that readers may stumble over.</summary>
    public void Error(string code, string message, string? entry = null, int line = 0, int column = 0) => Add(code, Severity.Error, message, entry, line, column);

    /// <summary>Something that is not as it should be.</summary>
    public void Warning(string code, string message, string? entry = null, int line = 0, int column = 0) => Add(code, Severity.Warning, message, entry, line, column);

    private void Add(string code, Severity severity, string message, string? entry, int line, int column)
    {
        if (_all.Count < Most)
        {
            _all.Add(new Diagnostic(code, severity, Plain(message), new SourceSpan(entry is null ? path : Plain($"{path}/{entry}"), line, column)));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Names come from the book: none may move a terminal's cursor or fill its screen.</summary>
    private static string Plain(string text)
    {
        const int Longest = 400;
        var clean = string.Concat(XmlText.Clean(text).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));
        return clean.Length <= Longest ? clean : clean[..Longest] + "…";
    }
}
