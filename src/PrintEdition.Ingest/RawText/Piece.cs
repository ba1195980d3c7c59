using System.Text;

namespace PrintEdition.Ingest.RawText;

/// <summary>A paragraph with its continuations, or another line of an article's body.</summary>
internal sealed class Piece(JudgedLine first)
{
    private readonly StringBuilder text = new(first.Text);
    private string last = first.Text;

    /// <summary>Its first line's role.</summary>
    public LineRole Role => first.Role;

    /// <summary>Its first line.</summary>
    public RawLine Line => first.Line;

    /// <summary>Its text.</summary>
    public string Text => text.ToString();

    /// <summary>Whether it is running text.</summary>
    public bool IsText => Role is LineRole.Text or LineRole.BylinedText or LineRole.Continuation;

    /// <summary>Whether it stops in the middle of a sentence.</summary>
    public bool IsCut => !FormReader.EndsSentence(last);

    /// <summary>Joins the rest of a paragraph that was cut (typography rule 20).</summary>
    public void Join(string rest)
    {
        text.Append(Seam.Between(last, rest)).Append(rest);
        last = rest;
    }
}
