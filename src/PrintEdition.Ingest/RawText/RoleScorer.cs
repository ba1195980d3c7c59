using System.Collections.Immutable;
using System.Globalization;

namespace PrintEdition.Ingest.RawText;

/// <summary>Scores what a line may be: one table of weights, the role with the largest sum wins.</summary>
internal static class RoleScorer
{
    /// <summary>How much a feature speaks for a role, or against it.</summary>
    private static readonly ImmutableArray<(LineRole Role, LineFeatures Feature, double Weight)> Weights =
    [
        (LineRole.Text, LineFeatures.Long, 3),
        (LineRole.Text, LineFeatures.Medium, 0.5),
        (LineRole.Text, LineFeatures.EndsSentence, 2),
        (LineRole.Text, LineFeatures.HasStopInside, 2),
        (LineRole.Text, LineFeatures.HasComma, 1),
        (LineRole.Text, LineFeatures.EndsOpen, 2),
        (LineRole.Text, LineFeatures.AfterCutText, 2),
        (LineRole.BylinedText, LineFeatures.OpensWithDateline, 9),
        (LineRole.Byline, LineFeatures.IsBylineAlone, 7),
        (LineRole.Byline, LineFeatures.HasStopInside, -4),
        (LineRole.Byline, LineFeatures.AfterCutText, -3),
        (LineRole.Display, LineFeatures.Short, 2.5),
        (LineRole.Display, LineFeatures.Medium, 1.5),
        (LineRole.Display, LineFeatures.Long, -4),
        (LineRole.Display, LineFeatures.EndsSentence, -1.5),
        (LineRole.Display, LineFeatures.EndsOpen, -2),
        (LineRole.Display, LineFeatures.HasStopInside, -4),
        (LineRole.Display, LineFeatures.HasComma, -1),
        (LineRole.Display, LineFeatures.HasPhraseSpace, 1),
        (LineRole.Display, LineFeatures.AfterCutText, -1.5),
        (LineRole.Credit, LineFeatures.IsCredit, 9),
        (LineRole.Words, LineFeatures.IsWordList, 6),
        (LineRole.Section, LineFeatures.IsSectionMark, 9),
        (LineRole.Editor, LineFeatures.IsEditorLine, 9),
    ];

    /// <summary>The winning role, its score, and the features that counted for it.</summary>
    public static (LineRole Role, double Score, ImmutableArray<string> Reasons) Judge(LineFeatures features)
    {
        var best = Enum.GetValues<LineRole>()
            .Select(role => (Role: role, Score: Weights.Where(w => w.Role == role && features.HasFlag(w.Feature)).Sum(w => w.Weight)))
            .MaxBy(r => r.Score);
        var reasons = Weights
            .Where(w => w.Role == best.Role && features.HasFlag(w.Feature))
            .Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Feature} {w.Weight:+0.#;-0.#}"));
        return (best.Role, best.Score, [.. reasons]);
    }
}
