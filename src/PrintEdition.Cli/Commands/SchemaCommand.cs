using System.CommandLine;
using PrintEdition.Ingest.EditionFiles;

namespace PrintEdition.Cli.Commands;

/// <summary><c>schema edition</c> and <c>schema layout</c>: the JSON Schema of a file that people write.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Names = ["edition", "layout"];

    /// <summary>The command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = "edition or layout." };
        name.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Names.Contains(result.Tokens[0].Value))
            {
                result.AddError($"'{result.Tokens[0].Value}' has no schema; there are {string.Join(" and ", Names)}.");
            }
        });
        var command = new Command("schema", "Prints the JSON Schema of edition files or layouts, for editors and programs.") { name };
        command.SetAction(parsed =>
        {
            surroundings.Output.Write(parsed.GetRequiredValue(name) == "edition" ? EditionSchema.Text() : File.ReadAllText(Path.Combine(surroundings.LayoutFolder, "layout.schema.json")));
            return ExitCode.Built;
        });
        return command.WithExamples("print-edition schema edition > edition.schema.json");
    }
}
