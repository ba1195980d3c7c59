namespace PrintEdition.Model;

/// <summary>Where the front page of an edition of several pages has its index (导读).</summary>
public enum IndexPlace
{
    /// <summary>Nowhere.</summary>
    Off,

    /// <summary>In the ear; where something else is wanted there, in a strip.</summary>
    Ear,

    /// <summary>In a strip under the masthead.</summary>
    Strip,
}
