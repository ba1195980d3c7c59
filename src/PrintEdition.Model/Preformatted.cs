namespace PrintEdition.Model;

/// <summary>Text whose spaces and line ends are its own: a program, a score.</summary>
/// <param name="Text">The text, lines ended by line feeds.</param>
/// <param name="Place">Where it stands in the source.</param>
public sealed record Preformatted(string Text, SourceSpan? Place = null) : Block(Place)
{
    /// <inheritdoc/>
    public override string PlainText => Text;
}
