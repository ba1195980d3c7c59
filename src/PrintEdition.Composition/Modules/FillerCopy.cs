using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;

namespace PrintEdition.Composition.Modules;

/// <summary>A filler's words set for one width: the title's lines, and the words in rows of equal cells or as centred lines.</summary>
/// <param name="Title">Title lines; empty when it has none.</param>
/// <param name="Rows">The body: each row's lines, which share the width equally.</param>
/// <param name="TitleSize">Size of the title in points.</param>
/// <param name="BodySize">Size of the words in points.</param>
internal sealed record FillerCopy(
    ImmutableArray<Line> Title, ImmutableArray<ImmutableArray<FillerWord>> Rows, double TitleSize, double BodySize);

/// <summary>A word or line of a filler, with the body block it comes from.</summary>
internal sealed record FillerWord(Line Line, int Block);
