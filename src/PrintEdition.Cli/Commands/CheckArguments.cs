using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Ingest;
using PrintEdition.Ingest.Formats;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Cli.Commands;

/// <summary>Options of <c>check</c>: those of <c>build</c> that make a difference to what is found.</summary>
internal sealed class CheckArguments
{
    private readonly Option<InputFormat?> from = CommonOptions.From;
    private readonly Option<string?> layout = new("--layout") { Description = "The layout to compose the edition by; its own, or tabloid, when not given.", HelpName = "NAME|FILE" };
    private readonly Option<string[]> fonts = CommonOptions.FontFolders;
    private readonly Option<DateOnly?> date = CommonOptions.Date;
    private readonly Option<string?> paper = CommonOptions.Paper;
    private readonly Option<PagesWish?> pages = BuildCommand.PagesOption();
    private readonly Option<string?> plan = new("--plan") { Description = "The plan to compose the pages by.", HelpName = "FILE" };
    private readonly Option<CleanupRules> leftOut = CommonOptions.NoCleanup;
    private readonly Option<OutputFormats?> formats = BuildCommand.FormatOption();
    private readonly BookArguments book = new();
    private readonly Option<PressStandard?> press = PressOptions.Standard;
    private readonly Option<string?> profile = PressOptions.Profile;
    private readonly Option<bool> mono = PressOptions.Mono;
    private readonly Option<bool> strict = new("--strict") { Description = "Exit 1 when there are warnings, 4 when a character has no glyph." };

    /// <summary>Adds them to the command.</summary>
    public void AddTo(Command command)
    {
        formats.Description = "What would be built: any of pdf, epub, png, with commas between. [default: pdf,epub]";
        press.Description = "The PDF would be for a press: x4 (PDF/X-4, when nothing is said) or x1a (PDF/X-1a:2003).";
        Option[] all = [from, layout, fonts, date, paper, pages, plan, leftOut, formats, book.EmbedFonts, book.Style, press, profile, mono, strict];
        foreach (var option in all)
        {
            command.Add(option);
        }

        command.Validators.Add(result => book.Refuse(result, formats));
        command.Validators.Add(result => PressOptions.RefuseWithoutPress(result, press, profile, mono));
    }

    /// <summary>How editions are to be built; inputs and name are each file's own.</summary>
    public BuildOptions In(ParseResult parsed) => new()
    {
        Inputs = [],
        Name = "",
        OutputFolder = "",
        IsDryRun = true,
        From = parsed.GetValue(from),
        Layout = parsed.GetValue(layout),
        FontFolders = [.. parsed.GetRequiredValue(fonts)],
        Date = parsed.GetValue(date),
        Paper = parsed.GetValue(paper),
        Pages = parsed.GetValue(pages)?.Count,
        WrittenPages = parsed.GetValue(pages)?.Written,
        Plan = parsed.GetValue(plan),
        LeftOut = parsed.GetValue(leftOut),
        Formats = parsed.GetValue(formats) ?? (OutputFormats.Pdf | OutputFormats.Epub),
        Book = BookWishes.None with { EmbedsFonts = parsed.GetValue(book.EmbedFonts), StyleFile = parsed.GetValue(book.Style) },
        Press = parsed.GetValue(press),
        PressProfile = parsed.GetValue(profile),
        IsMono = parsed.GetValue(mono),
        IsStrict = parsed.GetValue(strict),
    };
}
