using System.Net;

namespace PrintEdition.Ingest.Markup;

/// <summary>What the scanner finds.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}

/// <summary>A piece of HTML: characters, or a tag.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Value">The characters with their references read, or the tag's name in lower case.</param>
/// <param name="Attributes">Attributes of a start tag by name in lower case; the first counts where one is there twice.</param>
/// <param name="IsClosed">Whether a start tag ends in <c>/&gt;</c>.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Value, IReadOnlyDictionary<string, string>? Attributes = null, bool IsClosed = false);

/// <summary>
/// Takes HTML apart to text and tags as browsers do (HTML Standard 13.2.5), in one pass whose time grows with the length and nothing
/// else: comments, declarations, and what scripts and styles hold are left out. Nothing is an error.
/// </summary>
internal sealed class HtmlScanner(string html)
{
    /// <summary>Attributes of one tag; nobody writes more, and the rest is left out.</summary>
    private const int MostAttributes = 64;

    private static readonly string[] Raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    private int at;

    /// <summary>All pieces in order.</summary>
    public IEnumerable<HtmlToken> Tokens()
    {
        while (at < html.Length)
        {
            if (html[at] == '<' && Next(1) is '!' or '?')
            {
                SkipDeclaration();
            }
            else if (IsTag())
            {
                var tag = ReadTag();
                yield return tag;
                if (tag.Kind == HtmlTokenKind.Start && Raw.Contains(tag.Value))
                {
                    yield return new HtmlToken(HtmlTokenKind.Text, ReadRaw(tag.Value));
                }
            }
            else
            {
                yield return new HtmlToken(HtmlTokenKind.Text, ReadText());
            }
        }
    }

    private char Next(int offset) => at + offset < html.Length ? html[at + offset] : '\0';

    private bool IsTag() => html[at] == '<' && (char.IsAsciiLetter(Next(1)) || (Next(1) == '/' && char.IsAsciiLetter(Next(2))));

    /// <summary>A comment, a document type, a processing instruction; a CDATA section is text in XML and a comment in HTML.</summary>
    private void SkipDeclaration()
    {
        var isComment = html.AsSpan(at).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", at + 2, StringComparison.Ordinal) : html.IndexOf('>', at);
        at = end < 0 ? html.Length : end + (isComment ? "-->".Length : 1);
    }

    private string ReadText()
    {
        var start = at++;
        while (at < html.Length && !(html[at] == '<' && (IsTag() || Next(1) is '!' or '?')))
        {
            at++;
        }

        return WebUtility.HtmlDecode(html[start..at]);
    }

    /// <summary>What stands up to the element's own end tag, in which no other tag means anything.</summary>
    private string ReadRaw(string name)
    {
        var start = at;
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        at = end < 0 ? html.Length : end;
        return WebUtility.HtmlDecode(html[start..at]);
    }

    private HtmlToken ReadTag()
    {
        var isEnd = Next(1) == '/';
        at += isEnd ? 2 : 1;
        var name = ReadWhile(static c => !IsSpace(c) && c is not ('>' or '/')).ToLowerInvariant();
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var isClosed = false;
        for (SkipSpaces(); at < html.Length && html[at] != '>'; SkipSpaces())
        {
            isClosed = html[at] == '/';
            if (isClosed)
            {
                at++;
            }
            else
            {
                ReadAttribute(attributes);
            }
        }

        at = Math.Min(at + 1, html.Length);
        return isEnd ? new HtmlToken(HtmlTokenKind.End, name) : new HtmlToken(HtmlTokenKind.Start, name, attributes, isClosed);
    }

    private void ReadAttribute(Dictionary<string, string> attributes)
    {
        var start = at++;
        ReadWhile(static c => !IsSpace(c) && c is not ('>' or '/' or '='));
        var name = html[start..at].ToLowerInvariant();
        SkipSpaces();
        var value = "";
        if (Next(0) == '=')
        {
            at++;
            SkipSpaces();
            value = ReadValue();
        }

        if (attributes.Count < MostAttributes)
        {
            attributes.TryAdd(name, WebUtility.HtmlDecode(value));
        }
    }

    private string ReadValue()
    {
        if (Next(0) is not ('"' or '\'') || at >= html.Length)
        {
            return ReadWhile(static c => !IsSpace(c) && c != '>');
        }

        var end = html.IndexOf(html[at], at + 1);
        end = end < 0 ? html.Length : end;
        var value = html[(at + 1)..end];
        at = Math.Min(end + 1, html.Length);
        return value;
    }

    private string ReadWhile(Func<char, bool> belongs)
    {
        var start = at;
        while (at < html.Length && belongs(html[at]))
        {
            at++;
        }

        return html[start..at];
    }

    private void SkipSpaces() => ReadWhile(IsSpace);

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
