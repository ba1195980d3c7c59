namespace PrintEdition.Cli.Checking;

/// <summary>What the composer's rules mean to an editor, by their names in the report.</summary>
internal static class RuleWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["overlap"] = "two stories stand on each other",
        ["module"] = "a story does not fill its module",
        ["unfilled"] = "cells are blank",
        ["trapped-white"] = "white is enclosed between stories",
        ["baseline"] = "a line is off the grid",
        ["edge"] = "a line is off its column's edge",
        ["gutter"] = "a gutter has another width",
        ["leg-balance"] = "the legs of a story differ by more than a line",
        ["leg-length"] = "a leg is very short or very long",
        ["tombstone"] = "two headlines stand side by side",
        ["stacked-heads"] = "two headlines stand on each other",
        ["full-cut"] = "a gutter or a rule cuts the page from side to side",
        ["lead"] = "the lead's headline is not the largest",
        ["hierarchy"] = "a less important story has the larger headline",
        ["head-cover"] = "a headline is wider than its story",
        ["armpit"] = "a story stands under a headline of another's width",
        ["picture-break"] = "a picture leaves few lines of a leg",
        ["widow"] = "a paragraph's last line opens a leg",
        ["orphan"] = "a paragraph's first line ends a leg",
        ["single-character"] = "a paragraph ends on a line of one character",
        ["jump"] = "few lines stand before or after a jump",
        ["grey"] = "there is much text with nothing to rest the eye on",
    };

    /// <summary>The meaning of a rule; of one that is not known, its name.</summary>
    public static string Of(string rule) => Words.GetValueOrDefault(rule, $"the rule '{rule}' is violated");
}
