using System.Collections.Immutable;

namespace PrintEdition.Epub.Faces;

/// <summary>A face that the book's style sheets ask for.</summary>
/// <param name="Family">Family of the style sheets.</param>
/// <param name="IsBold">Whether it is the family's bold face.</param>
/// <param name="Characters">The code points that the book has in it, in order.</param>
public sealed record WantedFace(FaceFamily Family, bool IsBold, ImmutableArray<int> Characters);
