namespace PrintEdition.Model;

/// <summary>
/// The headline stack of a story: kicker (引题), headline (主题), deck (副题). Spaces inside are phrase separators,
/// where a line may break and where layout leaves white. An empty headline is allowed only for fillers and briefs.
/// </summary>
public sealed record HeadlineStack(string Headline, string? Kicker = null, string? Deck = null);
