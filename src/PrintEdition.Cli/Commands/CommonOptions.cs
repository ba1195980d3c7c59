using System.CommandLine;
using System.CommandLine.Parsing;
using PrintEdition.Cli.Findings;
using PrintEdition.Ingest;
using PrintEdition.Ingest.Cleanup;
using PrintEdition.Ingest.Formats;
using PrintEdition.Model;

namespace PrintEdition.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json => new("--json") { Description = "Print findings as JSON lines on standard output." };

    /// <summary><c>INPUT...</c>, one or more.</summary>
    public static Argument<string[]> Inputs => new("INPUT")
    {
        Description = "A newspaper text, an edition.yaml, articles in Markdown, HTML, JSON, XML or a feed, a folder of them, a feed's address (with --allow-network), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseOptions },
    };

    /// <summary><c>--from FORMAT</c>.</summary>
    public static Option<InputFormat?> From => new("--from")
    {
        Description = $"The inputs' format, where their contents do not show it: any of {string.Join(", ", InputFormats.Words)}.",
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            if (InputFormats.Of(word) is not { } format)
            {
                result.AddError($"'{word}' is no format that is read; did you mean '{NearestName.To(word, InputFormats.Words)}'? There are {string.Join(", ", InputFormats.Words)}.");
                return null;
            }

            return format;
        },
    };

    /// <summary><c>--paper NAME</c>.</summary>
    public static Option<string?> Paper => new("--paper")
    {
        Description = "The paper's name, for raw text that does not say it.",
        HelpName = "NAME",
    };

    /// <summary><c>--date YYYY-MM-DD</c>.</summary>
    public static Option<DateOnly?> Date => new("--date")
    {
        Description = "The issue's date; nothing is printed when there is none.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", out var date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no date; write it as 2024-05-31.");
            return null;
        },
    };

    /// <summary><c>--font-dir DIR</c>, any number of times.</summary>
    public static Option<string[]> FontFolders => new("--font-dir")
    {
        Description = "A folder of further fonts, with a faces.json or just the files; more than once for more folders.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--no-cleanup RULES</c>.</summary>
    public static Option<CleanupRules> NoCleanup => new("--no-cleanup")
    {
        Description = $"Leave texts as they are in this: any of {string.Join(", ", CleanupWords.All)}, or all, with commas between.",
        HelpName = "RULES",
        CustomParser = RulesIn,
    };

    private static CleanupRules RulesIn(ArgumentResult result)
    {
        var rules = CleanupRules.None;
        foreach (var word in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (word == "all")
            {
                rules = CleanupRules.All;
            }
            else if (CleanupWords.RuleOf(word) is { } rule)
            {
                rules |= rule;
            }
            else
            {
                result.AddError($"'{word}' is no clean-up rule; there are {string.Join(", ", CleanupWords.All)}, and all.");
            }
        }

        return rules;
    }

    /// <summary>A mistyped option is no input: <c>--jsno</c>. A file of such a name is written <c>./--jsno</c>.</summary>
    private static void RefuseOptions(ArgumentResult inputs)
    {
        foreach (var word in inputs.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
        {
            inputs.AddError($"There is no option '{word}'.");
        }
    }

    /// <summary>A list of findings that prints as the arguments ask.</summary>
    public static FindingList FindingsOf(ParseResult parsed, Surroundings surroundings) =>
        new(FindingPrinter.For(surroundings, asJson: parsed.GetValue<bool>("--json")));
}
