using System.Collections.Immutable;

namespace PrintEdition.Imaging.Drawings;

/// <summary>A drawing: nothing but shapes with their colours, whatever the file held. What lies outside its area is not seen.</summary>
/// <param name="Width">Width of its area.</param>
/// <param name="Height">Height of its area, in the same units.</param>
/// <param name="Root">What is drawn, in order.</param>
public sealed record Drawing(double Width, double Height, DrawingGroup Root)
{
    /// <summary>Whether it is made of opaque, even colours, so that PDF/A-1 can show it as it is.</summary>
    public bool IsPlain => Root.IsPlain;
}

/// <summary>A part of a drawing.</summary>
public abstract record DrawingNode
{
    /// <summary>Whether it is made of opaque, even colours.</summary>
    public abstract bool IsPlain { get; }
}

/// <summary>Parts that are seen as one.</summary>
/// <param name="Children">The parts, the lowest first.</param>
/// <param name="Opacity">How opaque they are together, 0 to 1.</param>
/// <param name="Clip">The outline, in the drawing's units, outside of which they are not seen; null for none.</param>
public sealed record DrawingGroup(ImmutableArray<DrawingNode> Children, double Opacity, DrawingClip? Clip) : DrawingNode
{
    /// <inheritdoc/>
    public override bool IsPlain => Opacity >= 1 && Children.All(c => c.IsPlain);
}

/// <summary>What is seen of a group.</summary>
/// <param name="Outline">The outline, in the drawing's units.</param>
/// <param name="IsEvenOdd">Whether what is inside is told by the even-odd rule, not by winding.</param>
public sealed record DrawingClip(Outline Outline, bool IsEvenOdd);

/// <summary>An outline, filled and stroked.</summary>
/// <param name="Outline">The outline.</param>
/// <param name="Place">From the outline's units, in which the pen and gradients are measured too, to the drawing's.</param>
/// <param name="IsEvenOdd">Whether what is inside is told by the even-odd rule, not by winding.</param>
/// <param name="Fill">The colour inside; null for none.</param>
/// <param name="Stroke">The colour of the stroke over it; null for none.</param>
/// <param name="Pen">What strokes it.</param>
public sealed record DrawingShape(Outline Outline, Affine Place, bool IsEvenOdd, Ink? Fill, Ink? Stroke, Pen Pen) : DrawingNode
{
    /// <inheritdoc/>
    public override bool IsPlain => Fill is null or FlatInk { Opacity: >= 1 } && Stroke is null or FlatInk { Opacity: >= 1 };
}
