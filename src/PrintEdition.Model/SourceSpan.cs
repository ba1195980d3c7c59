namespace PrintEdition.Model;

/// <summary>A place in an input file. Line and column count from 1; 0 means "the file as a whole".</summary>
public sealed record SourceSpan(string File, int Line = 0, int Column = 0)
{
    /// <summary><c>file:line:column</c>, as editors and terminals understand it.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
