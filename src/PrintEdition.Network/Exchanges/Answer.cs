using PrintEdition.Network.Cache;

namespace PrintEdition.Network.Exchanges;

/// <summary>What came of asking for a document.</summary>
internal abstract record Answer
{
    /// <summary>The document, in a form that can be kept.</summary>
    public sealed record Sent(Copy Copy) : Answer;

    /// <summary>The copy that was told of is still right (304).</summary>
    public sealed record NotModified : Answer;

    /// <summary>The server did not give it: an older copy may do.</summary>
    /// <param name="Code">The finding's code.</param>
    /// <param name="Reason">Why, and what to do, as the end of a sentence.</param>
    public sealed record Failed(string Code, string Reason) : Answer;

    /// <summary>It must not be asked for.</summary>
    /// <param name="Reason">Why, and what to do, as the end of a sentence.</param>
    public sealed record Refused(string Reason) : Answer;
}
