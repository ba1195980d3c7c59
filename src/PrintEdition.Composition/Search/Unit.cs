using System.Collections.Immutable;
using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Heads;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Search;

/// <summary>A story to be placed: its copy, its rank, and the face its headline takes.</summary>
/// <param name="Article">The article.</param>
/// <param name="Copy">Its text, shaped.</param>
/// <param name="Rank">Its weight on the page.</param>
/// <param name="Order">Its place in order of importance, from 0.</param>
/// <param name="HeadlineFace">Face of the headline.</param>
/// <param name="MayBeTinted">Whether it is the page's one story that may stand on a tint.</param>
/// <param name="Part">The part of the story that is still to be placed.</param>
/// <param name="NextPage">Page that the story may go on to; 0 when it must end on this one.</param>
internal sealed record Unit(
    Article Article, StoryCopy Copy, Rank Rank, int Order, string HeadlineFace, bool MayBeTinted, Part Part, int NextPage)
{
    /// <summary>What is wanted of its form: none where its page cannot be set with what is.</summary>
    public Wishes Wishes { get; init; } = Wishes.None;

    /// <summary>Whether a plan may have its headline white on a bar; pages that are found get their bars when they are.</summary>
    public bool MayBeReversed { get; init; }

    /// <summary>Whether it may be set in every way there is, not only in those that a quiet page keeps to: for a page that has faults with these.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Size of the headline in points where a plan says it; null for those of its rank.</summary>
    public double? HeadlineSize { get; init; }

    /// <summary>Rows that the article's QR code takes at the foot of the last leg; 0 for none.</summary>
    public int CodeRows { get; init; }

    /// <summary>The text still to be placed, broken at a measure in points; what an earlier page has left is broken for the page's columns only.</summary>
    public BrokenCopy Text(double measure) => Part.Rest ?? Copy.At(measure);
}

/// <summary>What the search places: a story, briefs joined to one, or a filler, with the ways to set it.</summary>
/// <param name="Candidates">The ways, cheapest first.</param>
/// <param name="Order">Place in order of importance, from 0.</param>
/// <param name="IsLead">Whether it is the page's lead.</param>
internal sealed record PageUnit(ImmutableArray<Candidate> Candidates, int Order, bool IsLead);
