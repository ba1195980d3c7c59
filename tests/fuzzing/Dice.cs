namespace PrintEdition.Tests.Fuzzing;

/// <summary>Numbers that look random and are the same for the same seed on every machine (Steele, Lea, Flood: SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0, less than <paramref name="sides"/>; 0 when there is no such number.</summary>
    public int Next(int sides)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return sides <= 1 ? 0 : (int)((z ^ (z >> 31)) % (ulong)sides);
    }

    /// <summary>A length that is mostly small and at times as large as <paramref name="most"/>.</summary>
    public int Length(int most) => 1 + Next(Math.Min(most, 1 << Next(1 + int.Log2(Math.Max(1, most)) + 1)));

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> all) => all[Next(all.Count)];
}
