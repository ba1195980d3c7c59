using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PrintEdition.Cli.Building;
using PrintEdition.Pdf.Imposition;

namespace PrintEdition.Cli.Commands;

/// <summary>The options of <c>build</c> that put pages on sheets.</summary>
internal sealed class ImpositionArguments
{
    /// <summary><c>--impose booklet|2up</c>.</summary>
    public Option<ImpositionScheme?> Scheme { get; } = new("--impose")
    {
        Description = "Also put the pages on sheets: booklet (in fold order, to NAME-booklet.pdf) or 2up (side by side, to NAME-2up.pdf).",
        HelpName = "booklet|2up",
        CustomParser = SchemeIn,
    };

    /// <summary><c>--sheet SIZE</c>.</summary>
    public Option<SheetSize?> Sheet { get; } = new("--sheet")
    {
        Description = $"The paper to impose on: {string.Join(", ", SheetSize.Known.Select(s => s.Name))}, or WIDTHxHEIGHT in mm. [default: the smallest of A4, letter, A3, ledger that two pages fit on]",
        HelpName = "SIZE",
        CustomParser = SheetIn,
    };

    /// <summary><c>--creep MM</c>.</summary>
    public Option<double> Creep { get; } = new("--creep")
    {
        Description = "Thickness of the paper: each sheet of a booklet is so much nearer to the spine than the one around it. [default: 0]",
        HelpName = "MM",
        CustomParser = CreepIn,
    };

    /// <summary><c>--fold-marks</c>.</summary>
    public Option<bool> FoldMarks { get; } = new("--fold-marks") { Description = "Mark a booklet's fold at head and foot." };

    /// <summary>What the arguments ask for; null when pages are not to be imposed.</summary>
    public ImpositionOptions? In(ParseResult parsed) => parsed.GetValue(Scheme) is { } scheme
        ? new ImpositionOptions(scheme, parsed.GetValue(Sheet), parsed.GetValue(Creep), parsed.GetValue(FoldMarks))
        : null;

    /// <summary>Refuses options that would change nothing. Values are not asked for: of a wrong one there is none.</summary>
    /// <param name="command">What was typed.</param>
    /// <param name="formats">The option that says what is written.</param>
    public void Refuse(CommandResult command, Option formats)
    {
        var isBooklet = ImpositionWords.SchemeOf(WordsOf(Scheme)) is ImpositionScheme.Booklet;
        RefuseUnless(WordsOf(Scheme).Length > 0, Sheet, "--impose");
        RefuseUnless(isBooklet, Creep, "--impose booklet");
        RefuseUnless(isBooklet, FoldMarks, "--impose booklet");
        RefuseUnless(WordsOf(formats) is var words && (words.Length == 0 || words.Contains("pdf", StringComparison.Ordinal)), Scheme, "pdf among --format");

        string WordsOf(Option option) => string.Join(',', command.GetResult(option)?.Tokens.Select(t => t.Value) ?? []);

        void RefuseUnless(bool isOfUse, Option option, string wanted)
        {
            if (!isOfUse && command.GetResult(option) is { Implicit: false })
            {
                command.AddError($"{option.Name} does nothing without {wanted}.");
            }
        }
    }

    private static ImpositionScheme? SchemeIn(ArgumentResult result)
    {
        var scheme = ImpositionWords.SchemeOf(result.Tokens[0].Value);
        if (scheme is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is no way to impose; there are booklet and 2up.");
        }

        return scheme;
    }

    private static SheetSize? SheetIn(ArgumentResult result)
    {
        var sheet = SheetSize.Of(result.Tokens[0].Value);
        if (sheet is null)
        {
            result.AddError($"'{result.Tokens[0].Value}' is no paper; there are {string.Join(", ", SheetSize.Known.Select(s => s.Name))}, and sizes such as 540x390, each side {SheetSize.Least} to {SheetSize.Most} mm.");
        }

        return sheet;
    }

    private static double CreepIn(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var creep) && creep <= ImpositionOptions.MostCreep)
        {
            return creep;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no thickness of paper; give millimetres from 0 to {ImpositionOptions.MostCreep}, such as 0.1.");
        return 0;
    }
}
