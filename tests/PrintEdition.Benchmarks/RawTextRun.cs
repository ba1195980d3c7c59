using PrintEdition.Composition.Tests.Support;
using PrintEdition.Ingest.Tests.RawText.Score;

namespace PrintEdition.Benchmarks;

/// <summary>Prints how much of the hand-made raw pages is read as a person reads them, worst first.</summary>
internal static class RawTextRun
{
    /// <summary>Prints the table; <c>=NAME</c> picks pages whose name starts so. The exit code says whether the floor is held.</summary>
    public static int Print(string[] args)
    {
        var start = args.FirstOrDefault(a => a[0] == '=')?[1..] ?? "";
        var scores = RawPages.Scores(TestDesk.Root).Where(s => s.Name.StartsWith(start, StringComparison.Ordinal)).ToArray();
        if (scores.Length == 0)
        {
            return 1;
        }

        Console.WriteLine(RawPages.Table(scores));
        return RawPages.Share(scores) >= RawPages.Floor ? 0 : 1;
    }
}
