namespace PrintEdition.Composition.Paging;

/// <summary>What a page may leave to others.</summary>
/// <param name="PagesLeft">Pages that there are for the stories that wait, this one included, from 1.</param>
/// <param name="Ratio">Cells that stories are thought to take for each cell of the estimate.</param>
/// <param name="MayOverflow">Whether what these do not hold goes on further pages; else it stays unset.</param>
internal sealed record Outlook(int PagesLeft, double Ratio, bool MayOverflow);
