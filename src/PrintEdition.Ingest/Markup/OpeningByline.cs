using System.Collections.Immutable;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.RawText;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>Takes the byline out of a text that opens with it: run in, <c>本报讯（记者 陆知微）…</c>, or a line of its own.</summary>
internal static class OpeningByline
{
    /// <summary>The byline, null for none, and the first line without it.</summary>
    public static (Byline? Byline, ImmutableArray<Inline> Line) TakeOut(ImmutableArray<Inline> line, Cleaner cleaner)
    {
        var text = line.ToPlainText();
        var white = text.Length - text.TrimStart().Length;
        if (LinePatterns.Dateline().Match(text[white..]) is { Success: true } opening && white + opening.Length < text.Length)
        {
            var credit = opening.Groups[2].Success ? cleaner.Phrases(opening.Groups[2].Value) : null;
            return (new Byline(opening.Groups[1].Value, credit), Without(line, white + opening.Length));
        }

        return LinePatterns.BylineAlone().Match(text.Trim()) is { Success: true } alone
            ? (new Byline(null, cleaner.Phrases(LinePatterns.Words(alone, text.Trim())), RunIn: false), [])
            : (null, line);
    }

    /// <summary>Running text without its first characters.</summary>
    private static ImmutableArray<Inline> Without(ImmutableArray<Inline> content, int characters)
    {
        var rest = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var piece in content)
        {
            var cut = Math.Min(characters, piece.PlainText.Length);
            characters -= cut;
            if (cut == 0 || piece is not Text text)
            {
                rest.Add(piece);
            }
            else if (cut < text.Value.Length)
            {
                rest.Add(text with { Value = text.Value[cut..] });
            }
        }

        return rest.ToImmutable();
    }
}
