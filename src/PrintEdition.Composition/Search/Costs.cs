namespace PrintEdition.Composition.Search;

/// <summary>What a page pays for its faults; the unit is one line variant in one paragraph.</summary>
internal static class Costs
{
    /// <summary>A row of white under the last module of a page that cannot be filled.</summary>
    public const double BlankPageRow = 24;

    /// <summary>Each row of air added to a head block beyond the least.</summary>
    public const double ExtraAir = 1.2;

    /// <summary>Headlines of two stories side by side (碰题).</summary>
    public const double Tombstone = 80;

    /// <summary>A headline under another with less than three rows of text between (叠题).</summary>
    public const double StackedHeads = 40;

    /// <summary>Each row a leg is shorter than it should be.</summary>
    public const double ShortLegRow = 4;

    /// <summary>Each row a leg is longer than is easy to follow.</summary>
    public const double LongLegRow = 0.8;

    /// <summary>Legs off the page's columns (破栏): allowed, but quieter pages keep to the columns.</summary>
    public const double BrokenColumns = 3;

    /// <summary>A full-width cut in the middle third of the page (断版).</summary>
    public const double MiddleCut = 8;

    /// <summary>A full-height cut from top to bottom (通线).</summary>
    public const double FullHeightCut = 18;

    /// <summary>The lead over less than the whole width, for the square of the columns it is short of.</summary>
    public const double NarrowLead = 2;

    /// <summary>A long story in one or two legs, for the square of the legs it is short of a good shape.</summary>
    public const double NarrowStory = 4;

    /// <summary>Each character that legs are narrower than the page's columns: their lines are looser.</summary>
    public const double NarrowMeasure = 4;

    /// <summary>Each column a picture is narrower than it wants to be.</summary>
    public const double SmallPicture = 8;

    /// <summary>A story in a worse zone than a less important one with as large a headline; less with a smaller one.</summary>
    public const double Inversion = 14;

    /// <summary>Each row a filler is taller than it needs to be.</summary>
    public const double FillerRow = 0.7;

    /// <summary>A filler whose words are lost in its box.</summary>
    public const double EmptyFiller = 30;

    /// <summary>Two headlines of nearly one size, one beside or under the other, shout.</summary>
    public const double EqualHeads = 3;

    /// <summary>A story that goes on on another page: readers turn it unwillingly.</summary>
    public const double Jump = 18;

    /// <summary>A notice of the paper's own at the foot of a page: better than white, worse than any story.</summary>
    public const double Notice = 24;

    /// <summary>Each cell of such a notice.</summary>
    public const double NoticeCell = 0.15;

    /// <summary>Each cell by which a notice outgrows the strip kept free for it: stories that could stand here make a later page too full.</summary>
    public const double StripCell = 0.3;

    /// <summary>A lead whose headline is not clearly the largest on its page.</summary>
    public const double WeakLead = 60;

    /// <summary>A region of text that is grey for want of a quote (quality rule grey).</summary>
    public const double GreyText = 6;

    /// <summary>A pulled quote where the text is not grey: its rows are slack, after line variants and before blank cells.</summary>
    public const double QuoteAsSlack = 5;

    /// <summary>A pulled quote that the article gives, left out: nearly any form that has it is better.</summary>
    public const double QuoteLeftOut = 20;

    /// <summary>Each pair of pulled quotes on a page: two may be, more are a habit.</summary>
    public const double QuotePair = 4;

    /// <summary>Candidates for a page that the search keeps for each subset, width and height.</summary>
    public const int Kept = 5;

    /// <summary>The same on a page of ten units and more.</summary>
    public const int KeptOfMany = 3;

    /// <summary>Whole pages of one height that the search keeps.</summary>
    public const int KeptPages = 16;

    /// <summary>Whole pages that are judged by what only a whole page shows.</summary>
    public const int Judged = 64;

    /// <summary>Page plans that are typeset for real and judged by the quality rules.</summary>
    public const int Typeset = 16;
}
