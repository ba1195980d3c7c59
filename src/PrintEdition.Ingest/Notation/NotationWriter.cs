using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>Writes running text in the notation that <see cref="NotationReader"/> reads back as it was.</summary>
internal sealed class NotationWriter
{
    private readonly StringBuilder output = new();
    private readonly bool usesStars;

    private NotationWriter(bool usesStars) => this.usesStars = usesStars;

    /// <summary>
    /// The notation of a paragraph or a note. Stars stand for strong and emphasis where they are read as such: inside Latin words
    /// and beside spaces they are not, and names in braces take their place.
    /// </summary>
    public static string Write(ImmutableArray<Inline> content)
    {
        const InlineStyles starred = InlineStyles.Strong | InlineStyles.Emphasis;
        var written = Write(content, usesStars: true);
        var isRead = !content.Any(piece => piece is Text text && (text.Styles & starred) != 0)
            || NotationReader.Read(written, label => int.Parse(label, CultureInfo.InvariantCulture)).Content.SequenceEqual(content);
        return isRead ? written : Write(content, usesStars: false);
    }

    private static string Write(ImmutableArray<Inline> content, bool usesStars)
    {
        var writer = new NotationWriter(usesStars);
        writer.WriteLinks(content);
        var written = writer.output.ToString();
        return content is [NoteReference first, ..] && NoteNotation.Definition(written) is not null
            ? written.Insert(NoteNotation.Mark(first.Number).Length, "\\") // a mark before a colon is not the note itself
            : written;
    }

    private void WriteLinks(ImmutableArray<Inline> content)
    {
        foreach (var (address, run) in content.RunsBy(piece => (piece as Text)?.Address))
        {
            output.Append(address is null ? "" : "[");
            WriteStyles(run, 0);
            output.Append(address is null ? "" : $"]({address})");
        }
    }

    private void WriteStyles(ImmutableArray<Inline> content, int depth)
    {
        if (depth == SpanEnd.Names.Length)
        {
            WriteTexts(content);
            return;
        }

        var (name, style) = SpanEnd.Names[depth];
        foreach (var (isStyled, run) in content.RunsBy(piece => piece is Text text && text.Styles.HasFlag(style)))
        {
            var stars = !usesStars ? null : style switch { InlineStyles.Strong => "**", InlineStyles.Emphasis => "*", _ => null };
            output.Append(isStyled ? stars ?? "[" : "");
            WriteStyles(run, depth + 1);
            output.Append(isStyled ? stars ?? "]{." + name + "}" : "");
        }
    }

    private void WriteTexts(ImmutableArray<Inline> content)
    {
        foreach (var (hasReading, run) in content.RunsBy(piece => piece is Text { Reading: not null }))
        {
            if (hasReading)
            {
                output.Append(RubyNotation.Write([.. run.Cast<Text>()]));
                continue;
            }

            foreach (var piece in run)
            {
                output.Append(piece is NoteReference note ? NoteNotation.Mark(note.Number) : Signs.Escape(piece.PlainText, Signs.Written));
            }
        }
    }
}
