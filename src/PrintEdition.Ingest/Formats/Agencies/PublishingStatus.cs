using PrintEdition.Model;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>What an agency says about printing an item (IPTC publishing status; embargoes).</summary>
internal static class PublishingStatus
{
    /// <summary>Whether an item may be printed; that it may not, or not yet, is told.</summary>
    /// <param name="status">Its status, <c>usable</c> or <c>stat:usable</c>; null when it does not say.</param>
    /// <param name="embargo">When it may be printed; null for at once.</param>
    /// <param name="headline">Its headline, for the finding.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="maker">Takes the findings.</param>
    public static bool IsPrintable(string? status, string? embargo, string headline, SourceSpan place, StoryMaker maker)
    {
        var word = status?.Split(':')[^1].ToLowerInvariant();
        if (word is "canceled" or "cancelled" or "withheld")
        {
            maker.Tell("PE1409", Severity.Warning, $"'{StoryMaker.Short(headline)}' is {word} by the agency, and is left out; take it out of the file, or ask the agency", place);
            return false;
        }

        if (embargo is not null || word is "embargoed")
        {
            var until = embargo is null ? "until the agency says so" : $"before {StoryMaker.Short(embargo)}";
            maker.Tell("PE1410", Severity.Warning, $"'{StoryMaker.Short(headline)}' may not be printed {until}; hold the issue, or take the item out", place);
        }

        return true;
    }
}
