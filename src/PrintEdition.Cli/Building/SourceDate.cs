using System.Globalization;
using PrintEdition.Cli.Findings;

namespace PrintEdition.Cli.Building;

/// <summary>The moment that reproducible builds agree on (reproducible-builds.org, SOURCE_DATE_EPOCH): the clock is never asked.</summary>
internal static class SourceDate
{
    /// <summary>The variable: seconds since 1970-01-01T00:00:00Z.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The moment; null when none is given, or what is given is no number of seconds, which is a finding.</summary>
    public static DateTimeOffset? Of(Surroundings surroundings, FindingList findings)
    {
        if (surroundings.Variable(Variable) is not { Length: > 0 } words)
        {
            return null;
        }

        if (long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Latest)
        {
            return DateTimeOffset.FromUnixTimeSeconds(seconds);
        }

        findings.Add(CliFinding.BadEpoch(words));
        return null;
    }
}
