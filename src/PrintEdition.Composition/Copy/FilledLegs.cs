using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Copy;

/// <summary>An element in filled legs.</summary>
/// <param name="Element">The element.</param>
/// <param name="Variant">The way it is broken.</param>
/// <param name="Start">The row of the legs, counted through all of them, at which it starts.</param>
/// <param name="Lines">How many of its lines stand in the legs: all, but for the last element of text that goes on on another page.</param>
internal readonly record struct FilledElement(BrokenElement Element, BrokenVariant Variant, int Start, int Lines)
{
    /// <summary>The lines that stand in the legs, set, in reading order, each with its row from <see cref="Start"/>.</summary>
    public IEnumerable<(BrokenPart Part, int Row, Line Line)> Set
    {
        get
        {
            foreach (var part in Variant.Parts)
            {
                for (var i = Math.Max(0, Variant.FirstLine - part.Row); i < part.Breaks.Count && part.Row + i - Variant.FirstLine < Lines; i++)
                {
                    yield return (part, part.Row + i - Variant.FirstLine, part.Text.Lines[i]);
                }
            }
        }
    }

    /// <summary>The texts of which all lines stand in the legs or stood before them.</summary>
    public IEnumerable<BrokenPart> Ended
    {
        get
        {
            var (first, end) = (Variant.FirstLine, Variant.FirstLine + Lines);
            return Variant.Parts.Where(p => p.EndRow > first && p.EndRow <= end);
        }
    }
}

/// <summary>Copy poured into legs.</summary>
/// <param name="LegRows">Rows each leg holds; legs differ by one row at most where they start level.</param>
/// <param name="Elements">What stands where.</param>
/// <param name="Blank">Cells of the module that hold nothing.</param>
/// <param name="Cost">Sum of the costs.</param>
/// <param name="Widows">Legs that start with a paragraph's last line.</param>
/// <param name="Orphans">Legs that end with a paragraph's first line.</param>
internal sealed record FilledLegs(
    ImmutableArray<int> LegRows, ImmutableArray<FilledElement> Elements, int Blank, double Cost, int Widows, int Orphans)
{
    /// <summary>Rows left blank at legs' ends inside the text, where what may not be cut moved on.</summary>
    public IEnumerable<int> InnerWhite => Elements.Skip(1).Zip(Elements, (next, element) => next.Start - element.Start - element.Variant.Rows).Where(rows => rows > 0);
}
