using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>Sections that share pages (版): a section with stories for a page or more has pages of its own, small ones stand together.</summary>
internal sealed record Run(ImmutableArray<Section> Sections)
{
    /// <summary>Part of a page that a section must fill to have its own.</summary>
    private const double OwnPage = 0.7;

    /// <summary>Runs that it was merged from, where there are too few pages for each to have its own; empty for others.</summary>
    private ImmutableArray<Run> Parts { get; init; } = [];

    /// <summary>The runs it was merged from, or itself: briefs of different ones are not joined.</summary>
    public ImmutableArray<Run> Apart => Parts.IsEmpty ? [this] : Parts;

    /// <summary>Its articles, as the edition has them.</summary>
    public IEnumerable<Article> Articles => Sections.SelectMany(s => s.Articles);

    /// <summary>The run with just these articles: those of other runs join its first section.</summary>
    public Run With(ImmutableArray<Article> articles)
    {
        var parts = Apart.Select(p => new Run([.. p.Sections.Select(s => s with { Articles = [.. s.Articles.Where(articles.Contains)] })])).ToArray();
        var strangers = articles.Except(Articles).ToArray();
        var first = parts[0].Sections[0];
        parts[0] = new Run(parts[0].Sections.SetItem(0, first with { Articles = first.Articles.AddRange(strangers) }));
        return parts.Length == 1 ? parts[0] : Merge(parts);
    }

    /// <summary>Runs as one.</summary>
    public static Run Merge(params IEnumerable<Run> runs) => new([.. runs.SelectMany(r => r.Sections)]) { Parts = [.. runs.SelectMany(r => r.Apart)] };

    /// <summary>The sections in runs, in their order.</summary>
    /// <param name="sections">The edition's sections.</param>
    /// <param name="pagesOf">Pages that a section's stories fill, at the least.</param>
    /// <param name="fill">Part of every page that the edition's stories fill: where there are pages to spare, smaller sections have their own.</param>
    public static ImmutableArray<Run> Of(ImmutableArray<Section> sections, Func<Section, double> pagesOf, double fill = 1)
    {
        var own = OwnPage * Math.Min(1, fill);
        var runs = new List<(ImmutableArray<Section> Sections, double Pages)>();
        foreach (var section in sections)
        {
            var pages = pagesOf(section);
            if (runs.Count > 0 && (runs[^1].Pages < own || pages < own))
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
