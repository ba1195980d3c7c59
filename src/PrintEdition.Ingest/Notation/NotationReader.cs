using System.Collections.Immutable;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>
/// Reads running text with its notation: <c>**strong**</c>, <c>*emphasis*</c>, <c>[text](https://…)</c>, <c>[text]{.dots}</c>,
/// <c>{苇川|wěi chuān}</c>, <c>[^1]</c>, and backslashes before signs that stand for themselves. What is not whole or not known stays
/// text. One pass, whatever the text: nothing is looked back for further than the spans that are open.
/// </summary>
internal sealed class NotationReader
{
    /// <summary>Spans inside spans; deeper ones stay text.</summary>
    private const int DeepestNesting = 24;

    private readonly string text;
    private readonly Func<string, int?> noteNumber;
    private readonly List<Part> parts = [];
    private readonly List<Delimiter> open = [];
    private readonly List<string> faults = [];
    private readonly StringBuilder characters = new();
    private int at;
    private int afterLastLink;

    private NotationReader(string text, Func<string, int?> noteNumber) => (this.text, this.noteNumber) = (text, noteNumber);

    /// <summary>Reads a paragraph or a note.</summary>
    /// <param name="text">The text as it is written.</param>
    /// <param name="noteNumber">The number of the note with a label; null when there is none.</param>
    public static NotationText Read(string text, Func<string, int?> noteNumber)
    {
        if (text.AsSpan().IndexOfAny(Signs.OfText + "\\") < 0)
        {
            return new NotationText(text.Length == 0 ? [] : Inlines.Plain(text), []);
        }

        var reader = new NotationReader(text, noteNumber);
        reader.ReadAll();
        return new NotationText(PartJoiner.Join(reader.parts), [.. reader.faults]);
    }

    private void ReadAll()
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '\\' when at + 1 < text.Length && Signs.IsEscapable(text[at + 1]):
                    characters.Append(text[at + 1]);
                    at += 2;
                    break;
                case '*':
                    ReadStars();
                    break;
                case '[':
                    ReadBracket();
                    break;
                case ']':
                    CloseBracket();
                    break;
                case '{':
                    ReadRuby();
                    break;
                default:
                    characters.Append(text[at++]);
                    break;
            }
        }

        Discard(0);
        EndPart();
    }

    /// <summary>One star for emphasis, two for strong, three for both; they open before a character and close after one.</summary>
    private void ReadStars()
    {
        var end = at;
        while (end < text.Length && text[end] == '*')
        {
            end++;
        }

        var (before, after) = (at > 0 ? text[at - 1] : ' ', end < text.Length ? text[end] : ' ');
        var stars = end - at;
        at = end;
        if (stars > 3 || Signs.IsInsideWord(before, after))
        {
            characters.Append('*', stars);
            return;
        }

        stars = char.IsWhiteSpace(before) ? stars : Close(stars);
        if (stars > 0 && !char.IsWhiteSpace(after))
        {
            Open(new string('*', stars), stars);
        }
        else
        {
            characters.Append('*', stars);
        }
    }

    /// <summary>Closes what so many stars can close; how many are left is given back.</summary>
    private int Close(int stars)
    {
        var bottom = open.FindLastIndex(d => d.IsBracket) + 1;
        var same = open.FindLastIndex(d => d.Stars == stars);
        if (same >= bottom)
        {
            Discard(same + 1);
            CloseLast(stars);
            return 0;
        }

        if (stars < 3 && open.Count > bottom && open[^1].Stars == 3)
        {
            CloseLast(stars);
            return 0;
        }

        return stars == 3 ? CloseSeveral(stars, bottom) : stars;
    }

    /// <summary>Three stars close one star and two in whatever order they opened, or one of them and leave the rest.</summary>
    private int CloseSeveral(int stars, int bottom)
    {
        while (open.Count > bottom && open[^1].Stars <= stars)
        {
            var closed = open[^1].Stars;
            CloseLast(closed);
            stars -= closed;
        }

        return stars;
    }

    /// <summary>Closes the span that opened last with some of its stars, the inner ones.</summary>
    private void CloseLast(int stars)
    {
        var (opener, left) = (open[^1].Part, open[^1].Stars - stars);
        opener.Text = opener.Text[..^stars];
        open.RemoveAt(open.Count - 1);
        if (left > 0)
        {
            open.Add(new Delimiter(opener, left));
        }

        Style(opener, StyleOf(stars));
    }

    private void ReadBracket()
    {
        if (NoteNotation.MarkAt(text, at) is { } label)
        {
            ReadMark(label);
        }
        else
        {
            at++;
            Open("[", 0);
        }
    }

    private void ReadMark(string label)
    {
        var length = NoteNotation.Mark(label).Length;
        if (noteNumber(label) is { } number)
        {
            Add(new NoteReference(number));
        }
        else
        {
            faults.Add($"there is no note for {NoteNotation.Mark(label)}; add one to the body, {NoteNotation.Mark(label)}: and its text");
            characters.Append(text, at, length);
        }

        at += length;
    }

    private void CloseBracket()
    {
        at++;
        var bracket = open.FindLastIndex(d => d.IsBracket);
        if (bracket < 0)
        {
            characters.Append(']');
            return;
        }

        Discard(bracket + 1);
        var opener = open[bracket].Part;
        open.RemoveAt(bracket);
        var isEmpty = characters.Length == 0 && ReferenceEquals(parts[^1], opener);
        if (isEmpty || SpanEnd.Read(text, at) is not { } end)
        {
            characters.Append(']');
        }
        else if ((end.Fault ?? (end.Address is not null && bracket < afterLastLink ? "a link cannot stand inside another" : null)) is { } fault)
        {
            faults.Add(fault);
            characters.Append(']').Append(text, at, end.Length);
            at += end.Length;
        }
        else
        {
            opener.Text = opener.Text[..^1];
            at += end.Length;
            Finish(opener, end, bracket);
        }
    }

    private void Finish(Part opener, SpanEnd end, int depth)
    {
        if (end.Address is not null)
        {
            afterLastLink = depth;
            opener.OpensLink = end.Address;
            EndPart().ClosesLink = true;
        }
        else
        {
            Style(opener, end.Styles);
        }
    }

    private void ReadRuby()
    {
        var pieces = RubyNotation.Read(text, at, out var end, out var fault);
        if (pieces.IsEmpty)
        {
            characters.Append('{');
            at++;
            faults.AddRange(fault is null ? [] : [fault]);
            return;
        }

        Add([.. pieces]);
        at = end;
    }

    private void Add(params ImmutableArray<Inline> pieces)
    {
        EndPart();
        parts.Add(new Part { Pieces = pieces });
    }

    private void Open(string sign, int stars)
    {
        characters.Append(sign);
        afterLastLink = Math.Min(afterLastLink, open.Count);
        if (open.Count < DeepestNesting)
        {
            open.Add(new Delimiter(EndPart(), stars));
        }
    }

    private void Style(Part opener, InlineStyles styles)
    {
        opener.Opens.Add(styles);
        EndPart().Closes.Add(styles);
    }

    /// <summary>Gives up what opened and was never closed.</summary>
    private void Discard(int from)
    {
        for (var i = from; i < open.Count; i++)
        {
            if (open[i].Stars >= 2)
            {
                faults.Add($"'{new string('*', open[i].Stars)}' is never closed; close it, or write \\*\\* for stars");
            }
        }

        open.RemoveRange(from, open.Count - from);
    }

    private Part EndPart()
    {
        var part = new Part { Text = characters.ToString() };
        characters.Clear();
        parts.Add(part);
        return part;
    }

    private static InlineStyles StyleOf(int stars) => stars switch
    {
        1 => InlineStyles.Emphasis,
        2 => InlineStyles.Strong,
        _ => InlineStyles.Strong | InlineStyles.Emphasis,
    };
}
