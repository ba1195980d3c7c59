namespace PrintEdition.Ingest.Cleanup;

/// <summary>What kind of writing a letter or digit belongs to.</summary>
internal enum Script : byte
{
    /// <summary>No letter or digit there.</summary>
    None,

    /// <summary>Ideographs and kana.</summary>
    Chinese,

    /// <summary>ASCII letters and digits.</summary>
    Latin,

    /// <summary>Letters of other scripts.</summary>
    Other,
}
