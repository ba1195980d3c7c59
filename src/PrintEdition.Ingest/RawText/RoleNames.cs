namespace PrintEdition.Ingest.RawText;

/// <summary>The words by which an explanation calls the roles of lines.</summary>
internal static class RoleNames
{
    /// <summary>The word for a role.</summary>
    public static string Of(LineRole role) => role switch
    {
        LineRole.Masthead => "masthead",
        LineRole.Editor => "editor",
        LineRole.Section => "section",
        LineRole.Index => "index",
        LineRole.Weather => "weather",
        LineRole.JumpOut or LineRole.JumpIn or LineRole.JumpHead => "jump",
        LineRole.AdvertisementMark => "advertisement mark",
        LineRole.Advertisement => "advertisement",
        LineRole.Kicker => "kicker",
        LineRole.Headline => "headline",
        LineRole.Deck => "deck",
        LineRole.Byline => "byline",
        LineRole.BylinedText => "paragraph with byline",
        LineRole.Continuation => "continuation",
        LineRole.Subhead => "subhead",
        LineRole.Credit => "credit",
        LineRole.Caption => "caption",
        LineRole.Verse => "verse",
        LineRole.TableRow => "table row",
        LineRole.FillerTitle => "filler title",
        LineRole.FillerWords => "filler words",
        _ => "paragraph",
    };
}
