namespace PrintEdition.Pdf.Objects;

/// <summary>Where an object is in the file.</summary>
/// <param name="Offset">Bytes from the file's start; of a packed object 0.</param>
/// <param name="Stream">Number of the object stream it is packed in; 0 for none.</param>
/// <param name="Index">Its index there.</param>
internal readonly record struct ObjectPlace(long Offset, int Stream = 0, int Index = 0)
{
    /// <summary>Whether the object was written.</summary>
    public bool IsKnown => Offset > 0 || Stream > 0;
}
