using System.Text;

namespace PrintEdition.Cli.Tests.Support;

/// <summary>A folder of a test's own, and the command line run in it, in this process.</summary>
public sealed class Room : IDisposable
{
    private static readonly string Shipped = AppContext.BaseDirectory;

    /// <summary>Makes the folder.</summary>
    public Room() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "print-edition-" + Path.GetRandomFileName());

    public string Out => At("out");

    public string At(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <summary>Every file of a folder, hidden ones too, by path inside it.</summary>
    public string[] Files(string folder = "out") => Directory.Exists(At(folder))
        ? [.. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(At(folder), f)).Order(StringComparer.Ordinal)]
        : [];

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Out, name));

    /// <summary>Runs the command line as Program does, with streams of its own.</summary>
    public static Outcome Run(params string[] args) => Run(args, Shipped, [], CancellationToken.None);

    /// <summary>Runs it with something on standard input.</summary>
    public static Outcome RunWith(byte[] input, params string[] args) => Run(args, Shipped, input, CancellationToken.None);

    /// <summary>Runs it with other fonts and layouts beside the executable.</summary>
    public static Outcome RunAt(string home, params string[] args) => Run(args, home, [], CancellationToken.None);

    /// <summary>Runs it with an environment variable.</summary>
    public static Outcome RunUnder(string variable, string value, params string[] args) => Run(args, Shipped, new MemoryStream(), name => name == variable ? value : null, CancellationToken.None);

    /// <summary>Runs it with a stream of the test's on standard input.</summary>
    public static Outcome RunWith(Stream input, params string[] args) => Run(args, Shipped, input, _ => null, CancellationToken.None);

    /// <summary>Runs it after it has been interrupted.</summary>
    public static Outcome RunInterrupted(params string[] args) => Run(args, Shipped, [], new CancellationToken(canceled: true));

    private static Outcome Run(string[] args, string home, byte[] input, CancellationToken interrupted) => Run(args, home, new MemoryStream(input), _ => null, interrupted);

    private static Outcome Run(string[] args, string home, Stream input, Func<string, string?> variable, CancellationToken interrupted)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(input, output, error, UseColour: false, home, variable);
        var code = CommandLine.Run(args, surroundings, interrupted);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
