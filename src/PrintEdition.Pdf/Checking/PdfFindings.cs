using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Pdf.Checking;

/// <summary>What was found in a file. A file may be made to have millions of faults: the first of them are enough.</summary>
/// <param name="path">The file's name.</param>
internal sealed class PdfFindings(string path)
{
    private const int Most = 1000;

    private readonly List<(int Page, Diagnostic Finding)> all = [];
    private int more;

    /// <summary>Everything found: of the file as a whole, then page by page.</summary>
    public ImmutableArray<Diagnostic> All =>
    [
        .. all.OrderBy(f => f.Page).Select(f => f.Finding),
        .. more == 0 ? [] : new[] { new Diagnostic("PE5599", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"there are {more} more findings; correct these first."), new SourceSpan(path)) },
    ];

    /// <summary>Something for which a press or a reader may refuse the file, or show something else.</summary>
    /// <param name="code">The finding's code.</param>
    /// <param name="message">What is wrong and what to do; without a full stop.</param>
    /// <param name="page">The page, from 1; 0 for the file as a whole.</param>
    public void Error(string code, string message, int page = 0) => Add(code, Severity.Error, message, page);

    /// <inheritdoc cref="Error"/>
    /// <summary>Something that is not as it should be.</summary>
    public void Warning(string code, string message, int page = 0) => Add(code, Severity.Warning, message, page);

    /// <inheritdoc cref="Error"/>
    /// <summary>Something worth knowing.</summary>
    public void Note(string code, string message, int page = 0) => Add(code, Severity.Note, message, page);

    /// <inheritdoc cref="Error"/>
    /// <summary>Something that is wrong in any file, and an error where standards that the file declares forbid it.</summary>
    /// <param name="forbidding">The standards, as words; null when none forbids it.</param>
    public void Fault(string code, string message, string? forbidding, int page = 0)
    {
        if (forbidding is null)
        {
            Warning(code, message, page);
        }
        else
        {
            Error(code, $"{message}. The file declares {forbidding}, which forbids it", page);
        }
    }

    private void Add(string code, Severity severity, string message, int page)
    {
        if (all.Count >= Most)
        {
            more++;
            return;
        }

        var place = page == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}#page={page}");
        all.Add((page, new Diagnostic(code, severity, Plain(message) + ".", new SourceSpan(place))));
    }

    /// <summary>Words come from the file: none may move a terminal's cursor or fill its screen.</summary>
    public static string Plain(string text)
    {
        const int Longest = 480;
        var clean = string.Concat(text.Select(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));
        return clean.Length <= Longest ? clean : clean[..Longest] + "…";
    }
}
