using BenchmarkDotNet.Running;
using PrintEdition.Benchmarks;

if (args is ["corpus", ..])
{
    CorpusRun.Print(args[1..]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Stages).Assembly).Run(args);
