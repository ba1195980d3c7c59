namespace PrintEdition.Typography.Unicode;

/// <summary>Whether a line may end at a place (UAX #14 section 2).</summary>
public enum BreakOpportunity : byte
{
    /// <summary>No break (×).</summary>
    Prohibited,

    /// <summary>A break is allowed (÷).</summary>
    Allowed,

    /// <summary>The line ends here (!): after a line feed, and at the text's end.</summary>
    Mandatory,
}
