using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Ingest;
using PrintEdition.Ingest.Formats;
using PrintEdition.Pdf.Imposition;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Cli.Building;

/// <summary>What a build is asked to do.</summary>
internal sealed record BuildOptions
{
    /// <summary>Files, folders, or <c>-</c>; at least one.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>Their format; null to tell each by its contents.</summary>
    public InputFormat? From { get; init; }

    /// <summary>Folder of the outputs; made when it is not there.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>Stem of the outputs' file names.</summary>
    public required string Name { get; init; }

    /// <summary>What is written besides the report.</summary>
    public required OutputFormats Formats { get; init; }

    /// <summary>What may be used to read them.</summary>
    public ReadingWishes Reading { get; init; } = ReadingWishes.None;

    /// <summary>A layout's name or file; null to take the edition's, or the default.</summary>
    public string? Layout { get; init; }

    /// <summary>Folders of further fonts, in fallback order.</summary>
    public ImmutableArray<string> FontFolders { get; init; } = [];

    /// <summary>The date; null to take the edition's.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The paper's name; null to take the edition's.</summary>
    public string? Paper { get; init; }

    /// <summary>Pages that the edition has; null to take the edition's, or the layout's.</summary>
    public int? Pages { get; init; }

    /// <summary>Pages that are written to PDF and PNG; null for all.</summary>
    public PageRange? WrittenPages { get; init; }

    /// <summary>File with the plan that the pages are made by; null to find one.</summary>
    public string? Plan { get; init; }

    /// <summary>File that the pages' plan is written to; null for none.</summary>
    public string? PlanOut { get; init; }

    /// <summary>Whether the PDF is a smaller file of a newer kind.</summary>
    public bool IsCompact { get; init; }

    /// <summary>How fine the PDF's pictures are.</summary>
    public PictureResolution Resolution { get; init; } = PictureResolution.Newsprint;

    /// <summary>How the pages are also put on sheets, in a file of its own; null for not at all.</summary>
    public ImpositionOptions? Imposition { get; init; }

    /// <summary>Whether every set line is written to <c>NAME.lines.jsonl</c>.</summary>
    public bool DumpsLines { get; init; }

    /// <summary>What is drawn over the pages to explain them.</summary>
    public DebugMarks Marks { get; init; }

    /// <summary>What is wanted of the e-book.</summary>
    public BookWishes Book { get; init; } = BookWishes.None;

    /// <summary>Standard of the press file that the PDF is to be; null for one for screens.</summary>
    public PressStandard? Press { get; init; }

    /// <summary>File with the press's ICC profile; null for newsprint.</summary>
    public string? PressProfile { get; init; }

    /// <summary>Whether the press file has black ink only.</summary>
    public bool IsMono { get; init; }

    /// <summary>Clean-up rules that are left out.</summary>
    public CleanupRules LeftOut { get; init; }

    /// <summary>Whether all is done but the writing: for what is found on the way.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether findings fail the build.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the report leaves out what differs between two runs.</summary>
    public bool IsDeterministic { get; init; }
}
