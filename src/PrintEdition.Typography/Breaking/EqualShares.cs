namespace PrintEdition.Typography.Breaking;

/// <summary>Shares an amount among the members of a tier: at the same time, by the same amount, none beyond its own limit (CLREQ 3.6.3, 3.6.4).</summary>
internal static class EqualShares
{
    /// <summary>The share of a member without a limit: the sum of <c>Min(limit, share)</c> is the amount.</summary>
    /// <param name="limits">What each member can do, 0 for those that are not in the tier.</param>
    /// <param name="amount">What all do together, at most the sum of the limits.</param>
    public static double Of(ReadOnlySpan<double> limits, double amount)
    {
        double share = 0;
        while (amount > 0)
        {
            var (members, least) = Above(limits, share);
            if (members == 0)
            {
                break;
            }

            var step = Math.Min(amount / members, least - share);
            share += step;
            amount = step * members < amount ? amount - (step * members) : 0;
        }

        return share;
    }

    private static (int Members, double Least) Above(ReadOnlySpan<double> limits, double share)
    {
        var (members, least) = (0, double.MaxValue);
        foreach (var limit in limits)
        {
            if (limit > share)
            {
                members++;
                least = Math.Min(least, limit);
            }
        }

        return (members, least);
    }
}
