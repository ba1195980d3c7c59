using System.Collections.Immutable;
using System.Diagnostics;
using PrintEdition.Composition.Display;
using PrintEdition.Composition.Layouts;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>A page of a corpus edition, counted.</summary>
internal sealed record CorpusPage(CorpusSpec Spec, ComposedPage Page, double Blank)
{
    /// <summary>How often the page violates a rule.</summary>
    public int Count(string rule) => Page.Violations.First(v => v.Rule == rule).Count;

    /// <summary>The rules it violates, worst word for the table.</summary>
    public string Faults => string.Join(' ', Page.Violations.Where(v => v.Count > 0).Select(v => $"{v.Rule}={v.Count}"));
}

/// <summary>A composed corpus edition.</summary>
internal sealed record CorpusResult(CorpusSpec Spec, ComposedEdition Edition, ImmutableArray<Diagnostic> Findings, double Milliseconds)
{
    /// <summary>Composes the edition of a spec.</summary>
    public static CorpusResult Of(CorpusSpec spec, Layout layout, FontBook fonts)
    {
        var edition = CorpusEdition.Of(spec);
        var watch = Stopwatch.StartNew();
        var composed = Composer.Compose(edition, layout, fonts);
        return new CorpusResult(spec, composed.Value ?? throw new InvalidOperationException($"{spec}: {string.Join("; ", composed.Diagnostics)}"), composed.Diagnostics, watch.Elapsed.TotalMilliseconds);
    }

    /// <summary>Its pages.</summary>
    public IEnumerable<CorpusPage> Pages => Edition.Pages.Select(p => new CorpusPage(Spec, p, 1 - p.FillRatio));
}
