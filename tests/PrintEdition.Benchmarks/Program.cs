using BenchmarkDotNet.Running;
using PrintEdition.Benchmarks;

if (args is ["corpus", ..])
{
    CorpusRun.Print(args[1..]);
    return;
}

if (args is ["fuzz", "pictures", ..])
{
    Environment.Exit(FuzzRun.Print(args[1..]));
}

if (args is ["fuzz", "readers", ..])
{
    Environment.ExitCode = ReaderFuzz.Run(args[2..]) ? 0 : 1;
    return;
}

if (args is ["rawtext", ..])
{
    Environment.Exit(RawTextRun.Print(args[1..]));
}

BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
