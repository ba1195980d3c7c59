using System.Text;

namespace PrintEdition.Composition.Quotes;

/// <summary>Cuts a paragraph into what was said (between “ and ”, of whole sentences) and the sentences in which nobody is quoted.</summary>
internal static class SentenceScanner
{
    private const char Opening = '“';
    private const char Closing = '”';

    /// <summary>The sentences in order, with their final stop, without the marks round what was said.</summary>
    public static IEnumerable<(string Sentence, bool IsSaid, bool IsLast)> Scan(string paragraph)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < paragraph.Length;)
        {
            var end = at;
            if (paragraph[at] == Opening && (end = paragraph.IndexOf(Closing, at)) > at)
            {
                foreach (var said in Split(paragraph[(at + 1)..end]).Where(s => IsSaid(s)))
                {
                    yield return (said, true, false);
                }
            }

            end = Math.Max(end, at) + 1;
            plain.Append(paragraph, at, end - at);
            at = end;
        }

        var sentences = Split(plain.ToString()).ToArray();
        for (var i = 0; i < sentences.Length; i++)
        {
            if (!sentences[i].Contains(Opening, StringComparison.Ordinal) && EndsSentence(sentences[i]))
            {
                yield return (sentences[i], false, i == sentences.Length - 1);
            }
        }
    }

    /// <summary>Words in quotation marks that end like a sentence; others are names and terms. English puts a comma before ” where the sentence goes on.</summary>
    private static bool IsSaid(string words) => EndsSentence(words) || words.EndsWith(',');

    private static bool EndsSentence(string words) => words.Length > 1 && words[^1] is '。' or '！' or '？' or '.' or '!' or '?';

    /// <summary>Cuts after the stops outside quotation marks; in alphabets a stop is one before white only.</summary>
    private static IEnumerable<string> Split(string text)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == Opening ? 1 : text[i] == Closing ? -1 : 0;
            var ends = text[i] is '。' or '！' or '？' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] == ' '));
            var endsInside = depth == 0 && text[i] == Closing && i > 0 && text[i - 1] is '。' or '！' or '？';
            if ((ends && depth == 0) || endsInside)
            {
                yield return text[start..(i + 1)].Trim();
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..].Trim();
        }
    }
}
