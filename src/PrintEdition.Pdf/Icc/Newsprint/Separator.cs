namespace PrintEdition.Pdf.Icc.Newsprint;

/// <summary>
/// Finds the areas of inks that give a colour on newsprint: the least ink that does, so that black stands for what three colours would make
/// of grey (heavy black with an early start, as newspapers want it), within the limit of total ink. A colour that the inks cannot give
/// becomes the nearest, its hue kept above all. By Levenberg and Marquardt's method within bounds.
/// </summary>
internal static class Separator
{
    private const int Inks = 4;

    /// <summary>Residuals: lightness, chroma, hue, colour ink, ink over the limit.</summary>
    private const int Residuals = 5;

    /// <summary>What a full area of a colour ink costs, in ΔE: enough to decide between equal colours, too little to change one.</summary>
    private const double CostOfInk = 1;

    /// <summary>What ink over the limit costs, in ΔE for a full tone: more than any colour is off.</summary>
    private const double CostOverLimit = 400;

    /// <summary>Weight of hue where a colour is strong; lightness and chroma have 1.</summary>
    private const double WeightOfHue = 1.5;

    /// <summary>Chroma of a strong colour.</summary>
    private const double Strong = 30;

    /// <summary>The tone at which the method measures slopes.</summary>
    private const double Step = 1e-4;

    private const int MostRounds = 40;

    /// <summary>An area changed by less than this has been found.</summary>
    private const double Found = 1e-5;

    /// <summary>Moves areas from a first guess to those of a colour.</summary>
    /// <param name="colour">The colour, relative to the paper.</param>
    /// <param name="areas">The first guess; the areas found.</param>
    /// <param name="limit">Most ink, as tones together.</param>
    public static void Find(Lab colour, Span<double> areas, double limit)
    {
        Span<double> now = stackalloc double[Residuals];
        Span<double> next = stackalloc double[Residuals];
        Span<double> slopes = stackalloc double[Residuals * Inks];
        Span<double> trial = stackalloc double[Inks];
        var cost = Cost(colour, areas, limit, now);
        var damping = 1e-2;
        for (var round = 0; round < MostRounds && damping < 1e9; round++)
        {
            Measure(colour, areas, limit, now, slopes);
            Move(areas, now, slopes, damping, trial);
            var moved = Distance(areas, trial);
            var better = Cost(colour, trial, limit, next);
            if (better < cost)
            {
                trial.CopyTo(areas);
                next.CopyTo(now);
                cost = better;
                damping = Math.Max(damping / 8, 1e-9);
            }
            else
            {
                damping *= 8;
            }

            if (moved < Found)
            {
                return;
            }
        }
    }

    private static double Cost(Lab colour, ReadOnlySpan<double> areas, double limit, Span<double> residuals)
    {
        var (found, chroma) = (NewsprintModel.Of(areas), Math.Sqrt((colour.A * colour.A) + (colour.B * colour.B)));
        var strength = Math.Min(1, chroma / Strong);
        var (cos, sin) = chroma > 1e-6 ? (colour.A / chroma, colour.B / chroma) : (1, 0);
        var (da, db) = (found.A - colour.A, found.B - colour.B);
        residuals[0] = found.L - colour.L;
        residuals[1] = (da * cos) + (db * sin);
        residuals[2] = (1 + (strength * (WeightOfHue - 1))) * ((db * cos) - (da * sin));
        residuals[3] = CostOfInk * (areas[0] + areas[1] + areas[2]);
        residuals[4] = CostOverLimit * Math.Max(0, Total(areas) - limit);
        var sum = 0.0;
        foreach (var residual in residuals)
        {
            sum += residual * residual;
        }

        return sum;
    }

    private static double Total(ReadOnlySpan<double> areas)
    {
        var total = 0.0;
        for (var i = 0; i < Inks; i++)
        {
            total += NewsprintModel.ToneOf(i, areas[i]);
        }

        return total;
    }

    /// <summary>Slope of each residual by each area.</summary>
    private static void Measure(Lab colour, ReadOnlySpan<double> areas, double limit, ReadOnlySpan<double> now, Span<double> slopes)
    {
        Span<double> beside = stackalloc double[Inks];
        Span<double> there = stackalloc double[Residuals];
        for (var i = 0; i < Inks; i++)
        {
            areas.CopyTo(beside);
            var step = areas[i] > 0.5 ? -Step : Step;
            beside[i] += step;
            Cost(colour, beside, limit, there);
            for (var r = 0; r < Residuals; r++)
            {
                slopes[(r * Inks) + i] = (there[r] - now[r]) / step;
            }
        }
    }

    /// <summary>A damped step of Gauss and Newton; areas at a bound that would leave it stay.</summary>
    private static void Move(ReadOnlySpan<double> areas, ReadOnlySpan<double> now, ReadOnlySpan<double> slopes, double damping, Span<double> to)
    {
        Span<double> equations = stackalloc double[Inks * (Inks + 1)];
        for (var i = 0; i < Inks; i++)
        {
            for (var j = 0; j <= Inks; j++)
            {
                var sum = 0.0;
                for (var r = 0; r < Residuals; r++)
                {
                    sum += slopes[(r * Inks) + i] * (j < Inks ? slopes[(r * Inks) + j] : -now[r]);
                }

                equations[(i * (Inks + 1)) + j] = sum;
            }
        }

        for (var i = 0; i < Inks; i++)
        {
            var wanted = equations[(i * (Inks + 1)) + Inks];
            if ((areas[i] <= 0 && wanted < 0) || (areas[i] >= 1 && wanted > 0))
            {
                Fix(equations, i);
            }

            equations[(i * (Inks + 1)) + i] *= 1 + damping;
        }

        Solve(equations);
        for (var i = 0; i < Inks; i++)
        {
            to[i] = Math.Clamp(areas[i] + equations[(i * (Inks + 1)) + Inks], 0, 1);
        }
    }

    private static void Fix(Span<double> equations, int ink)
    {
        for (var j = 0; j < Inks; j++)
        {
            equations[(ink * (Inks + 1)) + j] = equations[(j * (Inks + 1)) + ink] = j == ink ? 1 : 0;
        }

        equations[(ink * (Inks + 1)) + Inks] = 0;
    }

    /// <summary>Gauss's elimination; the matrix is symmetric and, being damped, positive, so that no rows need change.</summary>
    private static void Solve(Span<double> equations)
    {
        const int Row = Inks + 1;
        for (var p = 0; p < Inks; p++)
        {
            var pivot = Math.Max(equations[(p * Row) + p], 1e-12);
            for (var i = 0; i < Inks; i++)
            {
                var factor = i == p ? 0 : equations[(i * Row) + p] / pivot;
                for (var j = p; j <= Inks; j++)
                {
                    equations[(i * Row) + j] -= factor * equations[(p * Row) + j];
                }
            }
        }

        for (var i = 0; i < Inks; i++)
        {
            equations[(i * Row) + Inks] /= Math.Max(equations[(i * Row) + i], 1e-12);
        }
    }

    private static double Distance(ReadOnlySpan<double> from, ReadOnlySpan<double> to)
    {
        var most = 0.0;
        for (var i = 0; i < Inks; i++)
        {
            most = Math.Max(most, Math.Abs(from[i] - to[i]));
        }

        return most;
    }
}
