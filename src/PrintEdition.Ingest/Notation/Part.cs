using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Notation;

/// <summary>A stretch of notated text while it is read: characters, then what opens or closes after them.</summary>
internal sealed class Part
{
    /// <summary>Characters that stand for themselves.</summary>
    public string Text { get; set; } = "";

    /// <summary>Pieces that are complete: a base with its readings, the mark of a note.</summary>
    public ImmutableArray<Inline> Pieces { get; init; } = [];

    /// <summary>Styles that open here.</summary>
    public List<InlineStyles> Opens { get; } = [];

    /// <summary>Styles that close here.</summary>
    public List<InlineStyles> Closes { get; } = [];

    /// <summary>Address of the link that opens here; null when none does.</summary>
    public string? OpensLink { get; set; }

    /// <summary>Whether a link closes here.</summary>
    public bool ClosesLink { get; set; }
}
