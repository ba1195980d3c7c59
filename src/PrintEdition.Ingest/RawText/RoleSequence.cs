using System.Collections.Immutable;
using System.Globalization;

namespace PrintEdition.Ingest.RawText;

/// <summary>
/// Gives every line its role: of all sequences of roles the one with the greatest sum of evidence, found in one pass
/// (Viterbi 1967), so that what follows a line counts for it as well as what stands before.
/// </summary>
internal sealed class RoleSequence
{
    private static readonly LineRole[] Roles = Enum.GetValues<LineRole>();

    private readonly double[,] steps = new double[Roles.Length, Roles.Length];
    private readonly LineFeatures[] needs = new LineFeatures[Roles.Length];
    private readonly Weight[][] weights = new Weight[Roles.Length][];

    private RoleSequence()
    {
        foreach (var step in Evidence.Steps)
        {
            steps[(int)step.From, (int)step.To] = step.Value;
        }

        foreach (var (role, anyOf) in Evidence.Needs)
        {
            needs[(int)role] = anyOf;
        }

        foreach (var role in Roles)
        {
            weights[(int)role] = [.. Evidence.Weights.Where(w => w.Role == role)];
        }
    }

    /// <summary>The lines with their roles.</summary>
    public static ImmutableArray<JudgedLine> Judge(IReadOnlyList<RawLine> lines)
    {
        var features = ContextReader.Read(lines);
        var sequence = new RoleSequence();
        var roles = sequence.Best(features);
        var judged = ImmutableArray.CreateBuilder<JudgedLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            judged.Add(sequence.Explain(lines[i], features[i], roles[i], i == 0 ? LineRole.Edge : roles[i - 1]));
        }

        return judged.MoveToImmutable();
    }

    private LineRole[] Best(LineFeatures[] features)
    {
        var back = new byte[features.Length + 1, Roles.Length];
        var scores = new double[Roles.Length];
        Array.Fill(scores, Evidence.Never * 1000);
        scores[(int)LineRole.Edge] = 0;
        for (var i = 0; i < features.Length; i++)
        {
            scores = Advance(scores, features[i], back, i);
        }

        var role = From(scores, LineRole.Edge).Role;
        var roles = new LineRole[features.Length];
        for (var i = features.Length - 1; i >= 0; i--)
        {
            roles[i] = role;
            role = (LineRole)back[i, (int)role];
        }

        return roles;
    }

    private double[] Advance(double[] scores, LineFeatures features, byte[,] back, int line)
    {
        var next = new double[Roles.Length];
        next[(int)LineRole.Edge] = Evidence.Never * 1000;
        for (var role = 1; role < Roles.Length; role++)
        {
            var (from, score) = From(scores, (LineRole)role);
            next[role] = score + Emission((LineRole)role, features);
            back[line, role] = (byte)from;
        }

        return next;
    }

    private (LineRole Role, double Score) From(double[] scores, LineRole to)
    {
        var best = 0;
        for (var from = 1; from < scores.Length; from++)
        {
            if (scores[from] + steps[from, (int)to] > scores[best] + steps[best, (int)to])
            {
                best = from;
            }
        }

        return ((LineRole)best, scores[best] + steps[best, (int)to]);
    }

    private double Emission(LineRole role, LineFeatures features)
    {
        var need = needs[(int)role];
        var score = need == LineFeatures.None || (features & need) != 0 ? 0 : Evidence.Never;
        foreach (var weight in weights[(int)role])
        {
            score += (features & weight.Feature) != 0 ? weight.Value : 0;
        }

        return score;
    }

    private JudgedLine Explain(RawLine line, LineFeatures features, LineRole role, LineRole before)
    {
        var step = steps[(int)before, (int)role];
        var reasons = weights[(int)role].Where(w => (features & w.Feature) != 0).Select(w => Reason(w.Feature.ToString(), w.Value));
        return new JudgedLine(
            line, role, Emission(role, features) + step, [.. reasons, .. step == 0 ? [] : new[] { Reason("after " + before, step) }]);
    }

    private static string Reason(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:+0.#;-0.#}");
}
