namespace PrintEdition.Composition.Display;

/// <summary>What is drawn over the pages to show how they were composed.</summary>
[Flags]
public enum DebugMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Columns and baselines.</summary>
    Grid = 1,

    /// <summary>The modules, each with the ids of its articles.</summary>
    Modules = 2,

    /// <summary>The legs in the order in which they are read.</summary>
    ReadingOrder = 4,
}
