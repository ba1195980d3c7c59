using System.Diagnostics;
using PrintEdition.Cli.Reporting;

namespace PrintEdition.Cli.Output;

/// <summary>Says what is being done, once the work has taken over a second; and measures each stage.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TextWriter writer;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private readonly double?[] milliseconds = new double?[(int)Stage.Png + 1];
    private string? doing;
    private bool isTalking;

    /// <summary>Starts to wait.</summary>
    /// <param name="writer">Where it is said.</param>
    public Progress(TextWriter writer)
    {
        this.writer = writer;
        timer = new Timer(_ => StartTalking(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Milliseconds of each stage that ended.</summary>
    public IReadOnlyList<Timing> Timings()
    {
        var timings = new List<Timing>();
        for (var stage = 0; stage < milliseconds.Length; stage++)
        {
            if (milliseconds[stage] is { } time)
            {
                timings.Add(new Timing(((Stage)stage).ToString().ToLowerInvariant(), time));
            }
        }

        return timings;
    }

    /// <summary>Does a stage's work and measures it.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="words">What is said to people, when it takes long.</param>
    /// <param name="work">The work.</param>
    public T During<T>(Stage stage, string words, Func<T> work)
    {
        Say(words);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        milliseconds[(int)stage] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result;
    }

    /// <inheritdoc/>
    /// <remarks>A timer that has just run out says nothing any more: the writer may be closed by then.</remarks>
    public void Dispose()
    {
        lock (gate)
        {
            doing = null;
        }

        timer.Dispose();
    }

    private void Say(string words)
    {
        lock (gate)
        {
            doing = words;
            Speak();
        }
    }

    private void StartTalking()
    {
        lock (gate)
        {
            isTalking = true;
            Speak();
        }
    }

    private void Speak()
    {
        if (isTalking && doing is not null)
        {
            writer.WriteLine($"{doing} …");
        }
    }
}
