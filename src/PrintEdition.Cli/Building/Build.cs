using System.Text;
using PrintEdition.Cli.Findings;
using PrintEdition.Cli.Output;
using PrintEdition.Composition;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Composition.Plans;
using PrintEdition.Epub.Styles;
using PrintEdition.Model;
using PrintEdition.Pdf.Pictures;
using PrintEdition.Pdf.Press;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Building;

/// <summary>The main job: read, lay out, compose, write. A stage that fails ends the build; nothing is written then.</summary>
internal sealed class Build
{
    private readonly BuildOptions options;
    private readonly Surroundings surroundings;
    private readonly FindingList findings;
    private readonly Progress progress;
    private readonly CancellationToken interrupted;

    private Build(BuildOptions options, Surroundings surroundings, FindingList findings, Progress progress, CancellationToken interrupted)
    {
        this.options = options;
        this.surroundings = surroundings;
        this.findings = findings;
        this.progress = progress;
        this.interrupted = interrupted;
    }

    /// <summary>Builds an edition.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(BuildOptions options, Surroundings surroundings, FindingList findings, CancellationToken interrupted)
    {
        using var progress = new Progress(surroundings.Error);
        return new Build(options, surroundings, findings, progress, interrupted).Run();
    }

    private int Run()
    {
        using var shipped = findings.Take(surroundings.OpenFonts());
        if (shipped is null)
        {
            return ExitCode.NotComposed;
        }

        // Whatever can be read is, though something before it could not: all faults are told at once.
        var edition = Read();
        var file = OpenLayout(edition);
        using var fonts = findings.Take(shipped.WithFolders([.. options.FontFolders, .. file?.FontFolders ?? []]));
        var layout = file is null || fonts is null ? null : Read(file, fonts);
        var isReady = ReadPlan(out var plan) & ReadPress(out var press) & ReadHouseStyle(out var houseStyle);
        if (edition is null || layout is null || !isReady)
        {
            return ExitCode.Unreadable;
        }

        if (Compose(edition, layout, fonts!, plan) is not { } composed || (!IsAccepted(composed) && !options.IsDryRun))
        {
            return ExitCode.NotComposed;
        }

        findings.Add(CoarsePictures.In(composed));
        return Select(composed) is not { } chosen ? ExitCode.Usage
            : Write(composed, chosen, new EditionOutputs(options, surroundings, progress, findings, press, fonts!, houseStyle)) is { } files ? Save(files, composed)
            : ExitCode.NotComposed;
    }

    private Edition? Read() => progress.During(
        Stage.Read,
        "reading the articles",
        () => findings.Take(EditionInput.Read(options.Inputs, surroundings, options.LeftOut, options.Paper, options.Date, options.From, options.Reading, interrupted))?.Edition);

    /// <summary>The layout that is asked for; of an edition that cannot be read, which may ask for one, only that of the command line.</summary>
    private LayoutFile? OpenLayout(Edition? edition) =>
        (options.Layout ?? (edition is null ? null : EditionInput.LayoutOf(edition, options.Inputs) ?? LayoutCatalogue.DefaultFor(edition.Language))) is { } name
            ? findings.Take(surroundings.Layouts().Open(name, options.Layout is null ? edition?.LayoutPlace : null))
            : null;

    private Layout? Read(LayoutFile file, FontBook fonts) => progress.During(
        Stage.Layout, "reading the layout", () => findings.Take(file.Read(fonts.FaceNames())));

    /// <summary>Reads the plan that the pages are to be made by, if there is to be one.</summary>
    private bool ReadPlan(out EditionPlan? plan)
    {
        plan = options.Plan is { } path ? findings.Take(PlanReader.ReadFile(path)) : null;
        return options.Plan is null || plan is not null;
    }

    /// <summary>Reads what the press wants, if the PDF is for one.</summary>
    private bool ReadPress(out PressSettings? press)
    {
        press = options.Press is { } standard ? findings.Take(PressSettings.For(standard, options.PressProfile, options.IsMono)) : null;
        press = press is null ? null : press with { Resolution = options.Resolution };
        return options.Press is null || press is not null;
    }

    /// <summary>Reads the style sheet that is added to the e-book, if there is one.</summary>
    private bool ReadHouseStyle(out string? style)
    {
        style = options.Book.StyleFile is { } path ? findings.Take(BoundedFile.Read(path, HouseStyle.LargestFile + 1).Then(data => HouseStyle.Check(data, path))) : null;
        return options.Book.StyleFile is null || style is not null;
    }

    private ComposedEdition? Compose(Edition edition, Layout layout, FontBook fonts, EditionPlan? plan)
    {
        interrupted.ThrowIfCancellationRequested();
        return progress.During(Stage.Compose, "composing the pages", () => findings.Take(Composer.Compose(edition with { Pages = options.Pages ?? edition.Pages }, layout, fonts, options.Marks, plan)));
    }

    /// <summary>A character without a glyph cannot be composed under <c>--strict</c>.</summary>
    private bool IsAccepted(ComposedEdition composed) => !(options.IsStrict && composed.MissingGlyphs.Length > 0);

    /// <summary>The pages that are to be written; nothing when the edition has none of them.</summary>
    private ComposedEdition? Select(ComposedEdition composed)
    {
        if (options.WrittenPages is not { } range)
        {
            return composed;
        }

        var chosen = composed.Only(range.In(composed.Pages.Length));
        if (range.Beyond(composed.Pages.Length) is { IsEmpty: false } beyond)
        {
            findings.Add(chosen.Pages.IsEmpty ? CliFinding.NoSuchPages(range, composed.Pages.Length) : CliFinding.PagesBeyond(beyond, composed.Pages.Length));
        }

        return chosen.Pages.IsEmpty ? null : chosen;
    }

    /// <summary>The files; none when a writer found an error.</summary>
    private IReadOnlyList<OutputFile>? Write(ComposedEdition composed, ComposedEdition chosen, EditionOutputs outputs)
    {
        interrupted.ThrowIfCancellationRequested();
        var files = outputs.Make(composed, chosen);
        return findings.HasErrors ? null : files;
    }

    private int Save(IReadOnlyList<OutputFile> files, ComposedEdition composed)
    {
        if (!options.IsDryRun && !Save([.. files, .. Plan(composed)]))
        {
            return ExitCode.NotWritten;
        }

        return !IsAccepted(composed) ? ExitCode.NotComposed : options.IsStrict && findings.NeedAttention ? ExitCode.Findings : ExitCode.Built;
    }

    private IEnumerable<OutputFile> Plan(ComposedEdition composed) => options.PlanOut is not { } path
        ? []
        : [new OutputFile(Path.GetFileName(path), Encoding.UTF8.GetBytes(PlanWriter.Write(composed.Plan!))) { Folder = Path.GetDirectoryName(path) }];

    /// <summary>Puts files in their folders, and says so.</summary>
    private bool Save(IReadOnlyList<OutputFile> files)
    {
        var failures = new OutputFolder(options.OutputFolder, interrupted).Save(files);
        findings.Add(failures);
        foreach (var file in failures.IsEmpty ? files : [])
        {
            surroundings.Error.WriteLine(PrintableText.Of($"{Path.Combine(file.Folder ?? options.OutputFolder, file.Name)} ({file.SizeInWords()})"));
        }

        return failures.IsEmpty;
    }
}
