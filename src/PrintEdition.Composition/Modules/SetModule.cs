using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Modules;

/// <summary>A module with its text poured into its legs.</summary>
/// <param name="Form">What is drawn.</param>
/// <param name="Cells">Where.</param>
/// <param name="Text">The poured text of a story or of the part of it that stands here; null for a filler.</param>
/// <param name="Order">Reading order on the page.</param>
internal sealed record SetModule(ModuleForm Form, Cells Cells, FilledLegs? Text, int Order)
{
    /// <summary>Rows of text in each of the module's legs.</summary>
    public ImmutableArray<int> LegRows => Text is null ? [] : Text.LegRows;

    /// <summary>Whether more cells are blank than the remainder of the text's last row.</summary>
    public bool HasHole => Form is StoryForm story && Text!.Blank >= LegWhite.Legs(story.Capacity);

    /// <summary>Whether a leg inside the text ends with two blank rows or more.</summary>
    public bool HasTrappedWhite => Text?.InnerWhite.Any(rows => rows >= 2) == true;
}
