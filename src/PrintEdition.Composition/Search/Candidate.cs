using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Search;

/// <summary>A way to set one unit of the page in a rectangle of the grid.</summary>
/// <param name="Form">What is drawn.</param>
/// <param name="Columns">Width in columns.</param>
/// <param name="Rows">Height in rows.</param>
/// <param name="Cost">How far it is from the unit's best form.</param>
internal sealed record Candidate(ModuleForm Form, int Columns, int Rows, double Cost);
