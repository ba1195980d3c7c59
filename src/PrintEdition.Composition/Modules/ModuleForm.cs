using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Pictures;
using PrintEdition.Composition.Search;
using PrintEdition.Model;

namespace PrintEdition.Composition.Modules;

/// <summary>How a module is told from its neighbours.</summary>
internal enum Dress
{
    /// <summary>A rule above.</summary>
    Plain,

    /// <summary>A thin frame all round.</summary>
    Framed,

    /// <summary>A tint behind.</summary>
    Tinted,
}

/// <summary>What is drawn in a module, once its size is known.</summary>
internal abstract record ModuleForm(Article Article, Dress Dress)
{
    /// <summary>Rows from the module's top that a headline stands in, for the rules on neighbouring headlines; empty when dressed.</summary>
    public abstract int HeadRows { get; }

    /// <summary>Rows of text under the headline.</summary>
    public abstract int TextRows { get; }
}

/// <summary>A story: head over all legs, a picture block in some of them, text in the rest.</summary>
/// <param name="Article">The article.</param>
/// <param name="Dress">How it is told from its neighbours.</param>
/// <param name="Copy">Its text.</param>
/// <param name="Head">The headline stack.</param>
/// <param name="Air">Rows of the head block, white included.</param>
/// <param name="Legs">The legs inside the span.</param>
/// <param name="LegRows">Rows of the legs, pictures included.</param>
/// <param name="Pictures">The picture block, null when there is none.</param>
internal sealed record StoryForm(
    Article Article, Dress Dress, StoryCopy Copy, HeadVariant Head, int Air, LegSet Legs, int LegRows, PictureBlock? Pictures)
    : ModuleForm(Article, Dress)
{
    /// <inheritdoc/>
    public override int HeadRows => Air;

    /// <inheritdoc/>
    public override int TextRows => LegRows;

    /// <summary>Rows of white inside the foot of a framed or tinted module.</summary>
    public int FootRows => Dress == Dress.Plain ? 0 : 1;

    /// <summary>Rows of text each leg holds.</summary>
    public ImmutableArray<int> Capacity =>
        [.. Enumerable.Range(0, Legs.Count).Select(leg => LegRows - (Pictures?.RowsOver(leg) ?? 0))];
}

/// <summary>A slogan or public-service notice in a frame.</summary>
internal sealed record FillerForm(Article Article, FillerShape Shape, int Rows) : ModuleForm(Article, Dress.Framed)
{
    /// <inheritdoc/>
    public override int HeadRows => 0;

    /// <inheritdoc/>
    public override int TextRows => Rows;
}

/// <summary>One page's part of a story that is longer than a page: it takes the page's full width.</summary>
/// <param name="Article">The article.</param>
/// <param name="Head">The headline stack, on the first part only.</param>
/// <param name="Air">Rows of the head block or of the continuation line.</param>
/// <param name="Legs">The legs inside the span.</param>
/// <param name="LegRows">Rows of the legs.</param>
/// <param name="FirstLeg">Index of the part's first leg among all legs of the story.</param>
/// <param name="Pictures">The picture block, on the first part only.</param>
/// <param name="From">Page it comes from (上接), 0 for the first part.</param>
/// <param name="To">Page it goes on to (下转), 0 for the last part.</param>
internal sealed record PartForm(
    Article Article, HeadVariant? Head, int Air, LegSet Legs, int LegRows, int FirstLeg, PictureBlock? Pictures, int From, int To)
    : ModuleForm(Article, Dress.Plain)
{
    /// <inheritdoc/>
    public override int HeadRows => Air;

    /// <inheritdoc/>
    public override int TextRows => LegRows;
}

/// <summary>Pieces stacked in a fixed order in one module, white between them: briefs, so that the search has fewer units to place.</summary>
internal sealed record GroupForm(ImmutableArray<Candidate> Parts, int GapRows) : ModuleForm(Parts[0].Form.Article, Parts[0].Form.Dress)
{
    /// <inheritdoc/>
    public override int HeadRows => Parts[0].Form.HeadRows;

    /// <inheritdoc/>
    public override int TextRows => Parts[^1].Form.TextRows;
}
