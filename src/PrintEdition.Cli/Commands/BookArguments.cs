using System.CommandLine;
using System.CommandLine.Parsing;
using PrintEdition.Cli.Building;

namespace PrintEdition.Cli.Commands;

/// <summary>Options of <c>build</c> for the e-book.</summary>
internal sealed class BookArguments
{
    /// <summary><c>--vertical</c>.</summary>
    public Option<bool> Vertical { get; } = new("--vertical") { Description = "Also write the e-book in vertical lines, to NAME-vertical.epub." };

    /// <summary><c>--embed-fonts</c>.</summary>
    public Option<bool> EmbedFonts { get; } = new("--embed-fonts") { Description = "The e-book carries the faces it is set in, with the characters it has." };

    /// <summary><c>--epub-css FILE</c>.</summary>
    public Option<string?> Style { get; } = new("--epub-css") { Description = "Add this style sheet to the e-book's own.", HelpName = "FILE" };

    /// <summary><c>--epub-certifier NAME</c>.</summary>
    public Option<string?> Certifier { get; } = new("--epub-certifier")
    {
        Description = "Who has certified that the e-book is accessible (EPUB Accessibility 1.1, WCAG 2.1 AA); without a name nothing is claimed.",
        HelpName = "NAME",
    };

    private IEnumerable<Option> All => [Vertical, EmbedFonts, Style, Certifier];

    /// <summary>Refuses options that would change nothing. Values are not asked for: of a wrong one there is none.</summary>
    /// <param name="command">What was typed.</param>
    /// <param name="formats">The option that says what is written.</param>
    public void Refuse(CommandResult command, Option formats)
    {
        var words = command.GetResult(formats)?.Tokens ?? [];
        if (words.Count == 0 || words.Any(t => t.Value.Contains("epub", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var option in All.Where(o => command.GetResult(o) is { Implicit: false }))
        {
            command.AddError($"{option.Name} does nothing without epub among --format.");
        }
    }

    /// <summary>What the arguments want.</summary>
    public BookWishes In(ParseResult parsed) => new()
    {
        AlsoVertical = parsed.GetValue(Vertical),
        EmbedsFonts = parsed.GetValue(EmbedFonts),
        StyleFile = parsed.GetValue(Style),
        CertifiedBy = parsed.GetValue(Certifier),
    };
}
