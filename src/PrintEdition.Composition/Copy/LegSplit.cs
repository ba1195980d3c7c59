namespace PrintEdition.Composition.Copy;

/// <summary>A place inside a leg at which something stands between its lines.</summary>
/// <param name="Leg">The leg, from 0.</param>
/// <param name="Row">Rows of the leg's text above it.</param>
internal readonly record struct LegSplit(int Leg, int Row);
