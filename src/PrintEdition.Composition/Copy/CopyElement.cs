using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Composition.Copy;

/// <summary>How an element of the copy stands in its leg.</summary>
internal enum ElementKind
{
    /// <summary>Lines that may run from leg to leg.</summary>
    Paragraph,

    /// <summary>A centred heading with air, kept with the text after it (小标题).</summary>
    Subhead,

    /// <summary>White with a short rule before a story's notes, kept with the first of them.</summary>
    NoteRule,

    /// <summary>A line set to the left: a byline of its own.</summary>
    LeftLine,

    /// <summary>A line set to the right: a photographer's credit.</summary>
    RightLine,

    /// <summary>A row of white between stanzas.</summary>
    White,

    /// <summary>A pause: an ornament in a row of its own.</summary>
    Separator,

    /// <summary>Rows of a table.</summary>
    TableRows,
}

/// <summary>A piece of a story's copy, shaped once and broken at whatever measure the search asks for.</summary>
/// <param name="Kind">How it stands in its leg.</param>
/// <param name="Tag">Where it belongs; its parts may say it more exactly.</param>
internal abstract record CopyElement(ElementKind Kind, Tag Tag)
{
    /// <summary>Whether it leads in the text after it and may not stand without it at a leg's foot.</summary>
    public bool LeadsIn => Kind is ElementKind.Subhead or ElementKind.NoteRule;

    /// <summary>Its texts.</summary>
    public abstract IEnumerable<ShapedParagraph> Texts { get; }

    /// <summary>The ways to break it at a measure in points, the best first.</summary>
    public abstract ImmutableArray<BrokenVariant> Break(double measure);
}
