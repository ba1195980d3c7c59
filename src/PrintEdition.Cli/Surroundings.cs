namespace PrintEdition.Cli;

/// <summary>What a command sees of the world outside its arguments, so that tests can give it another.</summary>
/// <param name="Input">Standard input, read when an input is <c>-</c>.</param>
/// <param name="Output">Standard output: what was asked for, JSON lines.</param>
/// <param name="Error">Standard error: findings, progress, what was written.</param>
/// <param name="UseColour">Whether standard error is a terminal that wants colour.</param>
/// <param name="Home">Folder that holds the shipped <c>fonts/</c> and <c>layouts/</c>.</param>
/// <param name="Variable">Looks up an environment variable.</param>
internal sealed record Surroundings(
    Stream Input,
    TextWriter Output,
    TextWriter Error,
    bool UseColour,
    string Home,
    Func<string, string?> Variable)
{
    /// <summary>Folder of the shipped faces.</summary>
    public string FontFolder => Path.Combine(Home, "fonts");

    /// <summary>Folder of the shipped layouts.</summary>
    public string LayoutFolder => Path.Combine(Home, "layouts");
}
