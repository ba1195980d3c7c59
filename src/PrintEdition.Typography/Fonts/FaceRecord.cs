namespace PrintEdition.Typography.Fonts;

/// <summary>An entry of the font catalogue (<c>fonts/faces.json</c>).</summary>
/// <param name="Name">Name by which styles ask for the face: <c>serif</c>, <c>serif-black</c>, <c>sans</c>, <c>sans-bold</c>, <c>kai</c>.</param>
/// <param name="Family">Family as people know it: <c>Noto Serif CJK SC</c>.</param>
/// <param name="Style">Style as people know it: <c>Black</c>.</param>
/// <param name="File">File name in the catalogue's folder.</param>
/// <param name="Index">Index inside a collection file, 0 otherwise.</param>
public sealed record FaceRecord(string Name, string Family, string Style, string File, int Index = 0);
