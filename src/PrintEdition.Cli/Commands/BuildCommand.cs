using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PrintEdition.Cli.Building;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Pdf.Pictures;

namespace PrintEdition.Cli.Commands;

/// <summary><c>build</c>: articles in; PDF, EPUB, page pictures and report out.</summary>
internal static class BuildCommand
{
    private const OutputFormats UsualFormats = OutputFormats.Pdf | OutputFormats.Epub;

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings, CancellationToken interrupted)
    {
        var inputs = CommonOptions.Inputs;
        var from = CommonOptions.From;
        var output = new Option<string>("--output", "-o") { Description = "Folder of the outputs.", HelpName = "DIR", DefaultValueFactory = _ => "out" };
        var layout = new Option<string?>("--layout") { Description = "A layout's name or file; the edition's own, or tabloid, when not given.", HelpName = "NAME|FILE" };
        var date = CommonOptions.Date;
        var name = new Option<string?>("--name") { Description = "Stem of the outputs' names; the first input's when not given.", HelpName = "NAME" };
        var paper = CommonOptions.Paper;
        var pages = PagesOption();
        var plan = new Option<string?>("--plan") { Description = "Compose the pages by this plan; what it leaves open is found as without one.", HelpName = "FILE" };
        var planOut = new Option<string?>("--plan-out") { Description = "Write what stands where to this file, to change and build with --plan.", HelpName = "FILE" };
        var formats = FormatOption();
        var compact = new Option<bool>("--compact") { Description = "A smaller PDF, with compressed objects: PDF/A-2u instead of PDF/A-1b." };
        var resolution = DpiOption();
        var reading = new ReadingArguments();
        var sheets = new ImpositionArguments();
        var book = new BookArguments();
        var press = PressOptions.Standard;
        var profile = PressOptions.Profile;
        var mono = PressOptions.Mono;
        var dump = new Option<string?>("--dump")
        {
            Description = "Write more to look into: lines (every set line with its glyphs, to NAME.lines.jsonl).",
            HelpName = "lines",
        };
        var debug = DebugOption();
        var fonts = CommonOptions.FontFolders;
        var leftOut = CommonOptions.NoCleanup;
        var strict = new Option<bool>("--strict") { Description = "Exit 1 when there are findings, 4 when a character has no glyph." };
        var deterministic = new Option<bool>("--deterministic") { Description = "Leave timings out of the report, so that it too is the same in every run." };
        name.Validators.Add(RefuseFolders);
        dump.Validators.Add(RefuseUnknownDumps);
        planOut.Validators.Add(RefuseNoName);

        var command = new Command("build", "Composes articles into DIR/NAME.pdf, NAME.epub and NAME.report.json.")
        {
            inputs, from, output, layout, fonts, date, name, paper, pages, plan, planOut, leftOut, formats, compact, resolution, sheets.Scheme, sheets.Sheet, sheets.Creep, sheets.FoldMarks, book.Vertical, book.EmbedFonts, book.Style, book.Certifier, press, profile, mono, dump, debug, strict, deterministic, CommonOptions.Json,
        };
        reading.AddTo(command);
        command.Validators.Add(result => sheets.Refuse(result, formats));
        command.Validators.Add(result => book.Refuse(result, formats));
        command.Validators.Add(result => PressOptions.Refuse(result, press, profile, mono, sheets.Scheme));
        command.Validators.Add(result => PressOptions.RefuseCompact(result, press, compact));
        command.SetAction(parsed => Build.Run(
            new BuildOptions
            {
                Inputs = [.. parsed.GetRequiredValue(inputs)],
                From = parsed.GetValue(from),
                Reading = reading.In(parsed),
                OutputFolder = parsed.GetRequiredValue(output),
                Layout = parsed.GetValue(layout),
                LeftOut = parsed.GetValue(leftOut),
                FontFolders = [.. parsed.GetRequiredValue(fonts)],
                Date = parsed.GetValue(date),
                Name = parsed.GetValue(name) ?? EditionInput.StemOf(parsed.GetRequiredValue(inputs)[0]),
                Paper = parsed.GetValue(paper),
                Pages = parsed.GetValue(pages)?.Count,
                WrittenPages = parsed.GetValue(pages)?.Written,
                Plan = parsed.GetValue(plan),
                PlanOut = parsed.GetValue(planOut),
                Formats = parsed.GetValue(formats) ?? UsualFormats,
                IsCompact = parsed.GetValue(compact),
                Resolution = parsed.GetValue(resolution) ?? PictureResolution.Newsprint,
                Imposition = sheets.In(parsed),
                Book = book.In(parsed),
                Press = parsed.GetValue(press),
                PressProfile = parsed.GetValue(profile),
                IsMono = parsed.GetValue(mono),
                DumpsLines = parsed.GetValue(dump) is not null,
                Marks = parsed.GetValue(debug),
                IsStrict = parsed.GetValue(strict),
                IsDeterministic = parsed.GetValue(deterministic),
            },
            surroundings,
            CommonOptions.FindingsOf(parsed, surroundings),
            interrupted));
        return command.WithExamples(
            "print-edition build page.txt --paper 云州日报 --date 2024-05-31",
            "print-edition build edition.yaml --layout a4 --format pdf,epub,png -o out",
            "print-edition build articles/*.md feed.xml --paper 云州日报",
            "print-edition build edition.yaml --date 2024-05-31 --allow-network --keep-going",
            "print-edition build edition.yaml --pages 8 --pages 1-3,7",
            "print-edition build edition.yaml --press",
            "print-edition build edition.yaml --plan-out plan.yaml",
            "print-edition build edition.yaml --impose booklet --sheet A3",
            "print-edition build edition.yaml --format epub --vertical --embed-fonts",
            "print-edition build page.txt --dump lines",
            "print-edition build page.txt --format png --debug modules,reading-order");
    }

    /// <summary><c>--pages N|RANGE</c>.</summary>
    public static Option<PagesWish?> PagesOption() => new("--pages")
    {
        Description = "A number: how many pages the edition has; what they do not hold is held over, and said. A range (1-3,7 or 2- or 3-3): which pages are written to PDF and PNG. Either, or both one after the other.",
        HelpName = "N|RANGE",
        Arity = new ArgumentArity(1, 2),
        CustomParser = PagesIn,
    };

    private static PagesWish? PagesIn(ArgumentResult result)
    {
        var wish = new PagesWish(null, null);
        foreach (var word in result.Tokens.Select(t => t.Value))
        {
            if (wish.Count is null && PageRange.NumberOf(word) is { } count)
            {
                wish = wish with { Count = count };
            }
            else if (wish.Written is null && PageRange.Of(word) is { } written)
            {
                wish = wish with { Written = written };
            }
            else
            {
                result.AddError($"'{word}' is no number of pages; give one from 1 to {Edition.MostPages}. Pages to write are a range: 1-3,7 or 2- or, for a single one, 3-3.");
            }
        }

        return wish;
    }

    /// <summary><c>--format pdf,epub,png</c>.</summary>
    public static Option<OutputFormats?> FormatOption() => new("--format")
    {
        Description = "What to write: any of pdf, epub, png, with commas between. [default: pdf,epub]",
        HelpName = "pdf,epub,png",
        CustomParser = FormatsIn,
    };

    private static OutputFormats? FormatsIn(ArgumentResult result)
    {
        var formats = OutputFormats.None;
        foreach (var word in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            switch (word)
            {
                case "pdf":
                    formats |= OutputFormats.Pdf;
                    break;
                case "epub":
                    formats |= OutputFormats.Epub;
                    break;
                case "png":
                    formats |= OutputFormats.Png;
                    break;
                default:
                    result.AddError($"'{word}' is no format; there are pdf, epub and png.");
                    break;
            }
        }

        return formats;
    }

    private static Option<PictureResolution?> DpiOption() => new("--dpi")
    {
        Description = "No picture in the PDF is finer than this, in pixels to the inch of paper. [default: 200 for what is much finer]",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var dpi) && dpi is >= PictureResolution.Least and <= PictureResolution.Most)
            {
                return PictureResolution.AtMost(dpi);
            }

            result.AddError($"'{result.Tokens[0].Value}' is no resolution; give {PictureResolution.Least} to {PictureResolution.Most} pixels to the inch.");
            return null;
        },
    };

    private static Option<DebugMarks> DebugOption() => new("--debug")
    {
        Description = "Draw over the pages how they were composed: any of grid, modules, reading-order, with commas between.",
        HelpName = "grid,modules,reading-order",
        CustomParser = MarksIn,
    };

    private static DebugMarks MarksIn(ArgumentResult result)
    {
        var marks = DebugMarks.None;
        foreach (var word in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            switch (word)
            {
                case "grid":
                    marks |= DebugMarks.Grid;
                    break;
                case "modules":
                    marks |= DebugMarks.Modules;
                    break;
                case "reading-order":
                    marks |= DebugMarks.ReadingOrder;
                    break;
                default:
                    result.AddError($"'{word}' cannot be drawn; there are grid, modules and reading-order.");
                    break;
            }
        }

        return marks;
    }

    private static void RefuseUnknownDumps(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } word and not "lines")
        {
            result.AddError($"'{word}' cannot be dumped; there is lines.");
        }
    }

    private static void RefuseNoName(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } path && Path.GetFileName(path) is "" or "." or "..")
        {
            result.AddError($"'{path}' is no file; --plan-out names one, such as plan.yaml.");
        }
    }

    private static void RefuseFolders(OptionResult result)
    {
        var name = result.GetValueOrDefault<string?>() ?? "";
        if (name is "" or "." or ".." || name.Any(c => c is '/' or '\\' || char.IsControl(c)))
        {
            result.AddError($"'{name}' is no file name; --name is only the stem, the folder is --output.");
        }
    }
}
