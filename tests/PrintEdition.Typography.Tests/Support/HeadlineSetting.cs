using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Headlines;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Breaks headlines in the shipped black serif at 10 pt.</summary>
public sealed class HeadlineSetting : IDisposable
{
    /// <summary>Font size in points.</summary>
    public const double Em = 10;

    private readonly FontBook fonts = FontBook.Open(Path.Combine(Repository.Root, "fonts"));
    private readonly Dictionary<string, HeadlineBreaker> breakers = [];

    /// <summary>A breaker remembers what it has shaped; property tests ask from several threads.</summary>
    private readonly Lock gate = new();

    /// <summary>The headline on so many lines, at a measure in em.</summary>
    public BrokenHeadline? Break(string headline, int lines, double measure = 100, string language = "zh-CN")
    {
        lock (gate)
        {
            if (!breakers.TryGetValue(language, out var breaker))
            {
                breaker = new HeadlineBreaker(new Typesetter(fonts), language);
                breakers.Add(language, breaker);
            }

            return breaker.Break(headline, new TextStyle("serif-black", Em), measure * Em, lines);
        }
    }

    /// <summary>Its lines with a bar between them, without the spaces at their ends; null when it cannot be broken so.</summary>
    public string? Lines(string headline, int lines, double measure = 100, string language = "zh-CN") =>
        Break(headline, lines, measure, language) is { } broken
            ? string.Join('|', broken.Set().Select(l => string.Concat(l.Runs.Select(r => r.Text)).Trim()))
            : null;

    public void Dispose() => fonts.Dispose();
}
