namespace PrintEdition.Cli.Output;

/// <summary>The stages of a build, in the order of the report.</summary>
internal enum Stage
{
    /// <summary>Inputs become the edition.</summary>
    Read,

    /// <summary>The layout file is read.</summary>
    Layout,

    /// <summary>The edition becomes pages.</summary>
    Compose,

    /// <summary>Pages become the PDF.</summary>
    Pdf,

    /// <summary>The edition becomes the e-book; beside the PDF.</summary>
    Epub,

    /// <summary>Pages become pictures.</summary>
    Png,
}
