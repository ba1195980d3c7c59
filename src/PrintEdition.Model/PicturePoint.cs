namespace PrintEdition.Model;

/// <summary>A point of a picture in shares of its width and height, 0 to 1, from its upper left corner as displayed.</summary>
public readonly record struct PicturePoint(double X, double Y);
