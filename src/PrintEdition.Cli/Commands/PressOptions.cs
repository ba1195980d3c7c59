using System.CommandLine;
using System.CommandLine.Parsing;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Cli.Commands;

/// <summary>Options of <c>build</c> for files that go to a press.</summary>
internal static class PressOptions
{
    /// <summary><c>--press [x4|x1a]</c>.</summary>
    public static Option<PressStandard?> Standard => new("--press")
    {
        Description = "Write the PDF for a press: x4 (PDF/X-4, when nothing is said) or x1a (PDF/X-1a:2003); inks only, bleed and marks.",
        HelpName = "x4|x1a",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = StandardIn,
    };

    /// <summary><c>--press-profile FILE</c>.</summary>
    public static Option<string?> Profile => new("--press-profile")
    {
        Description = "ICC profile of the press (CMYK), for --press; coldset newsprint when not given.",
        HelpName = "FILE",
    };

    /// <summary><c>--mono</c>.</summary>
    public static Option<bool> Mono => new("--mono") { Description = "Black ink only, for --press." };

    /// <summary>The other options mean nothing without <c>--press</c>; with it pages are not imposed, since those sheets would be in RGB.</summary>
    public static void Refuse(CommandResult command, Option press, Option profile, Option mono, Option imposition)
    {
        if (command.GetResult(press) is { Implicit: false })
        {
            if (command.GetResult(imposition) is { Implicit: false })
            {
                command.AddError($"{imposition.Name} is for office printers, a press imposes its pages itself; leave out {imposition.Name} or --press.");
            }

            return;
        }

        RefuseWithoutPress(command, press, profile, mono);
    }

    /// <summary>Refuses options that mean nothing without <c>--press</c>.</summary>
    public static void RefuseWithoutPress(CommandResult command, Option press, Option profile, Option mono)
    {
        if (command.GetResult(press) is { Implicit: false })
        {
            return;
        }

        foreach (var option in new[] { profile, mono }.Where(o => command.GetResult(o) is { Implicit: false }))
        {
            command.AddError($"{option.Name} is for files that go to a press; say --press too.");
        }
    }

    /// <summary>A file for a press has its own standard, and is as large as that makes it.</summary>
    public static void RefuseCompact(CommandResult command, Option press, Option compact)
    {
        if (command.GetResult(press) is { Implicit: false } && command.GetResult(compact) is { Implicit: false })
        {
            command.AddError($"{compact.Name} is for files on screens and in archives; leave it out with {press.Name}.");
        }
    }

    private static PressStandard? StandardIn(ArgumentResult result)
    {
        switch (result.Tokens.Count == 0 ? "x4" : result.Tokens[0].Value)
        {
            case "x4":
                return PressStandard.X4;
            case "x1a":
                return PressStandard.X1a;
            default:
                result.AddError($"'{result.Tokens[0].Value}' is no standard of press files; there are x4 and x1a. Where an input follows, write --press=x4.");
                return null;
        }
    }
}
