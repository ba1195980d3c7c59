using System.Collections.Immutable;
using PrintEdition.Typography.Headlines;

namespace PrintEdition.Typography.Vertical;

/// <summary>A headline broken into vertical lines, which run from right to left; they can be set at any letter-spacing.</summary>
public sealed class VerticalHeadline
{
    private readonly VerticalLineSetter setter;

    internal VerticalHeadline(BrokenHeadline broken, VerticalText text) => (Broken, setter) = (broken, new VerticalLineSetter(text));

    /// <summary>Its breaks: what is a width there is a height here.</summary>
    public BrokenHeadline Broken { get; }

    /// <summary>The lines, first (rightmost) to last, each with the same letter-spacing in em; none inside turned words and numbers.</summary>
    public ImmutableArray<VerticalLine> Set(double spacing = 0) =>
        [.. Enumerable.Range(0, Broken.Count).Select(i => setter.Set(Broken.AtomsOf(i).From, Broken.AtomsOf(i).To, spacing))];
}
