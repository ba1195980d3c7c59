using System.CommandLine;
using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
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
        var command = new Command("check", "Checks that every face is there, opens, and has the characters needed.") { inputs, CommonOptions.Json };
        command.SetAction(parsed =>
            Check(parsed.GetValue(inputs) ?? [], surroundings, CommonOptions.FindingsOf(parsed, surroundings)));
        return command.WithExamples("print-edition fonts check", "print-edition fonts check page.txt");
    }

    private static int Check(string[] inputs, Surroundings surroundings, FindingList findings)
    {
        using var fonts = findings.Take(surroundings.OpenFonts());
        if (fonts is null || !AllOpen(fonts, surroundings, findings))
        {
            return ExitCode.NotComposed;
        }

        if (CharactersOf(inputs, surroundings, findings) is not { } wanted)
        {
            return ExitCode.Unreadable;
        }

        var missing = wanted.Where(c => fonts.FaceFor(c.CodePoint, fonts.Records[0].Name) is null).ToList();
        findings.Add(missing.Select(c => CliFinding.NoGlyph(c.CodePoint, c.Where, Severity.Warning)));
        surroundings.Output.WriteLine($"{wanted.Count} characters looked for in {fonts.Records.Length} faces, {missing.Count} missing");
        return missing.Count > 0 ? ExitCode.Findings : ExitCode.Built;
    }

    private static bool AllOpen(FontBook fonts, Surroundings surroundings, FindingList findings)
    {
        var broken = fonts.Records
            .Select(face => Path.Combine(surroundings.FontFolder, face.File))
            .Where(path => !Opens(path))
            .Select(path => CliFinding.FaceNotUsable(path, File.Exists(path) ? "it is no font." : "it is not there."))
            .ToList();
        findings.Add(broken);
        return broken.Count == 0;
    }

    /// <summary>Whether the file is an OpenType font: it starts as one, and has a glyph for the space.</summary>
    private static bool Opens(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var face = new FontFace(new FaceRecord("", "", "", path), path);
        return face.GlyphOf(' ') != 0;
    }

    private static IReadOnlyList<WantedCharacter>? CharactersOf(string[] inputs, Surroundings surroundings, FindingList findings)
    {
        if (inputs.Length == 0)
        {
            return WantedCharacter.OfAnyEdition();
        }

        var edition = findings.Take(EditionInput.Read([.. inputs], surroundings));
        return edition is null ? null : WantedCharacter.Of(edition.Edition);
    }
}
