using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Sections that share pages (版): a section with stories for a page or more has pages of its own, small ones stand together.</summary>
internal sealed record Run(ImmutableArray<Section> Sections)
{
    /// <summary>Part of a page that a section must fill to have its own.</summary>
    private const double OwnPage = 0.7;

    /// <summary>The sections in runs, in their order.</summary>
    /// <param name="sections">The edition's sections.</param>
    /// <param name="pagesOf">Pages that a section's stories fill, at the least.</param>
    public static ImmutableArray<Run> Of(ImmutableArray<Section> sections, Func<Section, double> pagesOf)
    {
        var runs = new List<(ImmutableArray<Section> Sections, double Pages)>();
        foreach (var section in sections)
        {
            var pages = pagesOf(section);
            if (runs.Count > 0 && (runs[^1].Pages < OwnPage || pages < OwnPage))
            {
                runs[^1] = (runs[^1].Sections.Add(section), runs[^1].Pages + pages);
            }
            else
            {
                runs.Add(([section], pages));
            }
        }

        return [.. runs.Select(r => new Run(r.Sections))];
    }
}
