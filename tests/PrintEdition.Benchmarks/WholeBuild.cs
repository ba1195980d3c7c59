using BenchmarkDotNet.Attributes;
using PrintEdition.Cli;

namespace PrintEdition.Benchmarks;

/// <summary>The <c>build</c> command from its arguments to the renamed files, warm; a process adds its start-up.</summary>
[MemoryDiagnoser]
public class WholeBuild
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "print-edition-" + Path.GetRandomFileName());

    /// <summary>The edition file with its picture, and the raw text.</summary>
    public static IEnumerable<string> Inputs => [SampleEdition.EditionPath, SampleEdition.RawPath];

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = "";

    [Benchmark]
    public int Build()
    {
        var surroundings = new Surroundings(
            Stream.Null, TextWriter.Null, TextWriter.Null, UseColour: false, AppContext.BaseDirectory, _ => null);
        return Cli.CommandLine.Run(["build", Input, "-o", folder], surroundings) == ExitCode.Built
            ? ExitCode.Built
            : throw new InvalidOperationException("the sample edition does not build");
    }

    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(folder, recursive: true);
}
