using System.Text.RegularExpressions;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>
/// Small inputs beside what is said of them: <c>Refusals/*.txt</c>. Every finding of a case is listed, no others are said, each has a place where
/// one is possible and says what to do, and files appear whole or not at all.
/// </summary>
public partial class RefusalTests
{
    /// <summary>Findings about the issue as a whole, the command line or the machine.</summary>
    private static readonly string[] WithoutPlace = ["PE3007", "PE3301", "PE3311", "PE4304", "PE4305", "PE4401", "PE5001", "PE5002", "PE5003", "PE6001", "PE6005", "PE6006", "PE6007", "PE6008", "PE6009"];

    public static TheoryData<string> Titles => [.. Refusal.All.Select(r => r.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void What_cannot_be_done_is_said_with_code_place_and_advice(string title)
    {
        var refusal = Refusal.All.Single(r => r.Title == title);
        using var room = new Room();
        refusal.Files.ForEach(f => room.Write(f.Name, f.Bytes));

        var outcome = Room.Run(refusal.ArgumentsIn(room)).EndsWith(refusal.ExitCode);

        var said = outcome.Findings.Select(f => Said.Of(f, room.Folder + Path.DirectorySeparatorChar)).ToList();
        Assert.Equal(refusal.Findings.Select(f => f.Head), said.Select(s => s.Head));
        Assert.All(refusal.Findings.Zip(said), pair => Assert.Contains(pair.First.Message, pair.Second.Message, StringComparison.Ordinal));
        Assert.All(said, HasPlaceAndAdvice);
        Assert.DoesNotContain(room.Files(), f => f.Contains(".tmp", StringComparison.Ordinal));
        Assert.True(refusal.ExitCode is ExitCode.Built or ExitCode.Findings || room.Files().Length == 0, string.Join(' ', room.Files()));
    }

    private static void HasPlaceAndAdvice(Said said)
    {
        Assert.True(said.Place.Length > 0 || WithoutPlace.Contains(said.Code), $"{said.Code} has no place: {said.Message}");
        Assert.True(Advice().IsMatch(said.Message), $"{said.Code} does not say what to do: {said.Message}");
    }

    /// <summary>What is wrong, then what to do.</summary>
    [GeneratedRegex(@"[;:.?] \S")]
    private static partial Regex Advice();
}
