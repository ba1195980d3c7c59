namespace PrintEdition.Composition.Search;

/// <summary>Rows that an undressed headline stands in at a side of its module.</summary>
internal readonly record struct HeadInterval(int Top, int Bottom)
{
    /// <summary>Whether two headlines stand level in a row; an interval of no rows is no headline.</summary>
    public bool Meets(HeadInterval other) => Top < other.Bottom && other.Top < Bottom && Top < Bottom && other.Top < other.Bottom;
}
