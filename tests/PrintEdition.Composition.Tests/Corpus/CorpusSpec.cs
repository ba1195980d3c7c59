namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>How long the stories of a generated edition are.</summary>
public enum Lengths
{
    /// <summary>40 to 200 characters: a page of briefs.</summary>
    Briefs,

    /// <summary>A front page: one long story, some of middling length, some briefs.</summary>
    Front,

    /// <summary>All of about one length: nothing tells the stories apart.</summary>
    Even,

    /// <summary>600 to 6,000 characters: stories longer than they have room.</summary>
    Long,
}

/// <summary>What the stories are written in.</summary>
public enum Tongue
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,

    /// <summary>Chinese with English names, figures and whole English stories.</summary>
    Mixed,
}

/// <summary>One generated edition of the corpus.</summary>
/// <param name="Layout">Layout it is composed with.</param>
/// <param name="Stories">Number of stories, 1 to 120.</param>
/// <param name="Lengths">How long they are.</param>
/// <param name="Pictures">Whether every third story has a picture.</param>
/// <param name="Tongue">What they are written in.</param>
public sealed record CorpusSpec(string Layout, int Stories, Lengths Lengths, bool Pictures, Tongue Tongue = Tongue.Chinese)
{
    /// <summary>A name to find it again by.</summary>
    public override string ToString() => $"{Layout}-{Stories}-{Lengths}{(Pictures ? "-pictures" : "")}{(Tongue == Tongue.Chinese ? "" : "-" + Tongue)}";
}
