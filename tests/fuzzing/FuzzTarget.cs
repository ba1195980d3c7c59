namespace PrintEdition.Tests.Fuzzing;

/// <summary>Something that reads what people send, and damaged copies of what it reads.</summary>
/// <param name="Name">What it is called in results.</param>
/// <param name="Share">How many copies it gets in proportion to others: fewer where one takes long.</param>
/// <param name="Copy">The damaged copy of a number.</param>
/// <param name="Run">Reads a copy and says in a word what became of it; throws when what must hold does not.</param>
internal sealed record FuzzTarget(string Name, int Share, Func<ulong, byte[]> Copy, Func<byte[], string> Run)
{
    /// <summary>Copy number n, the same in every run; neighbours, and equal numbers of two targets, have nothing in common.</summary>
    public byte[] CopyOf(int number) => Copy(Name.Aggregate(1469598103934665603UL, (hash, c) => (hash ^ c) * 1099511628211UL) + ((ulong)number * 0xD1B54A32D192ED03));
}
