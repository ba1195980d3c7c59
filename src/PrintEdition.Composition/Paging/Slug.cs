using PrintEdition.Composition.Copy;
using PrintEdition.Composition.Modules;
using PrintEdition.Model;

namespace PrintEdition.Composition.Paging;

/// <summary>A story that waits for a page: all of it, or the rest of one that began on another page.</summary>
/// <param name="Copy">Its text.</param>
/// <param name="Part">The part that waits.</param>
internal sealed record Slug(StoryCopy Copy, Part Part)
{
    /// <summary>A story of which nothing is placed yet.</summary>
    public static Slug Of(StoryCopy copy) => new(copy, Part.Whole);

    /// <summary>The article, the first of joined briefs.</summary>
    public Article Article => Copy.Article;

    /// <summary>Whether it began on another page.</summary>
    public bool IsContinued => Part.From > 0;

    /// <summary>Characters of its text (<see cref="StoryLength"/>).</summary>
    public int Length => Copy.Length;

    /// <summary>What is left of a story after the part that was set on a page.</summary>
    public static Slug After(StoryForm placed, FilledLegs text, int page) =>
        new(placed.Copy, new Part(placed.Text.After(text), page, 0));
}
