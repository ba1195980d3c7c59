using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Modules;

/// <summary>A module with its text poured into its legs.</summary>
/// <param name="Form">What is drawn.</param>
/// <param name="Cells">Where.</param>
/// <param name="Text">The poured text of a story; null for a filler.</param>
/// <param name="Order">Reading order on the page.</param>
internal sealed record SetModule(ModuleForm Form, Cells Cells, FilledLegs? Text, int Order);
