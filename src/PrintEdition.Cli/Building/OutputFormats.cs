namespace PrintEdition.Cli.Building;

/// <summary>What a build writes besides the report.</summary>
[Flags]
internal enum OutputFormats
{
    /// <summary>Only the report.</summary>
    None = 0,

    /// <summary>The printed edition.</summary>
    Pdf = 1,

    /// <summary>The e-book.</summary>
    Epub = 2,

    /// <summary>A picture of each page.</summary>
    Png = 4,
}
