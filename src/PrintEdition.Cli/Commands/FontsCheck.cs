using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Composition.Quality;
using PrintEdition.Ingest;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Cli.Commands;

/// <summary><c>fonts check [INPUT...]</c>: whether the faces are whole, and have the characters of an edition.</summary>
internal static class FontsCheck
{
    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var inputs = CommonOptions.Inputs;
        inputs.Arity = ArgumentArity.ZeroOrMore;
        inputs.Description = "Texts whose characters are looked for; without any, the marks, letters and ideographs every edition needs.";
        var folders = CommonOptions.FontFolders;
        var leftOut = CommonOptions.NoCleanup;
        var command = new Command("check", "Checks that every face is there, opens, and has the characters needed.") { inputs, folders, leftOut, CommonOptions.Json };
        command.SetAction(parsed =>
            Check(parsed.GetValue(inputs) ?? [], parsed.GetRequiredValue(folders), parsed.GetValue(leftOut), surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition fonts check", "print-edition fonts check page.txt", "print-edition fonts check page.txt --font-dir ~/fonts/rare");
    }

    private static int Check(string[] inputs, string[] folders, CleanupRules leftOut, Surroundings surroundings, FindingList findings)
    {
        using var shipped = findings.Take(surroundings.OpenFonts());
        if (shipped is null || !AllOpen(shipped, findings))
        {
            return ExitCode.NotComposed;
        }

        using var fonts = findings.Take(shipped.WithFolders(folders));
        if (fonts is null || (inputs.Length > 0 ? OfTexts(inputs, leftOut, fonts, surroundings, findings) : OfAnyEdition(fonts)) is not { } check)
        {
            return ExitCode.Unreadable;
        }

        findings.Add(check.Missing);
        findings.Add(fonts.Records.Select(r => FontFault.OfRights(fonts.Face(r.Name))).OfType<FontFault>().Select(Shipped.ToDiagnostic));
        surroundings.Output.WriteLine($"{check.Wanted} characters looked for in {fonts.Records.Length} faces, {check.Missing.Count} missing");
        return findings.NeedAttention ? ExitCode.Findings : ExitCode.Built;
    }

    private static bool AllOpen(FontBook fonts, FindingList findings)
    {
        var broken = fonts.Records.Select(Problem).OfType<FontFileException>().ToList();
        findings.Add(broken.Select(p => CliFinding.FaceNotUsable(p.Path, p.Reason)));
        return broken.Count == 0;
    }

    /// <summary>Why a shipped face cannot be used: it is not there, it is no font, or it lacks even a space.</summary>
    private static FontFileException? Problem(FaceRecord record)
    {
        try
        {
            using var face = new FontFace(record);
            return face.GlyphOf(' ') != 0 ? null : new FontFileException(record.Path, "it is no font.");
        }
        catch (FontFileException problem)
        {
            return problem;
        }
    }

    private static (int Wanted, IReadOnlyList<Diagnostic> Missing) OfAnyEdition(FontBook fonts)
    {
        var wanted = WantedCharacters.OfAnyEdition();
        var chain = fonts.ChainFor(fonts.Records[0].Name, "zh-CN");
        return (wanted.Count, [.. wanted.Where(c => chain.FaceFor(c) is null).Select(CliFinding.NoGlyph)]);
    }

    private static (int Wanted, IReadOnlyList<Diagnostic> Missing)? OfTexts(string[] inputs, CleanupRules leftOut, FontBook fonts, Surroundings surroundings, FindingList findings)
    {
        if (findings.Take(EditionInput.Read([.. inputs], surroundings, leftOut))?.Edition is not { } edition)
        {
            return null;
        }

        var articles = edition.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var missing = MissingCharacters.Of(edition, fonts).Select(m => MissingCharacters.Finding(m, articles[m.ArticleId])).ToList();
        return (edition.Articles.Sum(WantedCharacters.CountIn), missing);
    }
}
