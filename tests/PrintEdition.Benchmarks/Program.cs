using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(PrintEdition.Benchmarks.Stages).Assembly).Run(args);
