using System.Collections.Immutable;
using System.Text;

namespace PrintEdition.Ingest.Notation;

/// <summary>The two halves of a reading in braces, backslashes taken out.</summary>
/// <param name="Base">What stands before the bar.</param>
/// <param name="Reading">What stands after it, without white at its ends.</param>
/// <param name="Syllables">The reading's parts between spaces.</param>
internal sealed record RubyHalves(string Base, string Reading, ImmutableArray<string> Syllables)
{
    /// <summary>Reads braces with a bar; null when there is no bar, no end within so many characters, or a brace inside.</summary>
    public static RubyHalves? Read(string text, int start, int longest, out int end)
    {
        var before = new StringBuilder();
        end = start + 1;
        if (!ReadTo('|', text, ref end, start + longest, c => before.Append(c.Value)))
        {
            return null;
        }

        var after = new StringBuilder();
        var syllables = new List<StringBuilder> { new() };
        return ReadTo('}', text, ref end, start + longest, Add)
            ? new RubyHalves(before.ToString(), after.ToString().Trim(), [.. syllables.Where(s => s.Length > 0).Select(s => s.ToString())])
            : null;

        void Add((char Value, bool IsEscaped) c)
        {
            after.Append(c.Value);
            if (!c.IsEscaped && char.IsWhiteSpace(c.Value))
            {
                syllables.Add(new StringBuilder());
            }
            else
            {
                syllables[^1].Append(c.Value);
            }
        }
    }

    private static bool ReadTo(char close, string text, ref int at, int limit, Action<(char Value, bool IsEscaped)> add)
    {
        for (; at < text.Length && at < limit; at++)
        {
            var isEscaped = text[at] == '\\' && at + 1 < text.Length && (Signs.IsEscapable(text[at + 1]) || text[at + 1] == ' ');
            if (!isEscaped && text[at] == close)
            {
                at++;
                return true;
            }

            if (!isEscaped && Signs.OfRuby.Contains(text[at], StringComparison.Ordinal))
            {
                return false;
            }

            at += isEscaped ? 1 : 0;
            add((text[at], isEscaped));
        }

        return false;
    }
}
