namespace PrintEdition.Ingest.Notation;

/// <summary>Stars or a bracket that may open a span and wait for what closes it.</summary>
/// <param name="Part">The part that stands for it.</param>
/// <param name="Stars">Stars that are not used yet; 0 for a bracket.</param>
internal readonly record struct Delimiter(Part Part, int Stars)
{
    /// <summary>Whether it is a bracket.</summary>
    public bool IsBracket => Stars == 0;
}
