using System.Collections.Immutable;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>A picture that a text names.</summary>
/// <param name="Source">Its address as written; empty for one that was not delivered.</param>
/// <param name="Caption">Its caption; null for none.</param>
/// <param name="Credit">Its photographer; null for none.</param>
/// <param name="Alt">What a blind reader is told; null for none.</param>
internal sealed record NamedPicture(string Source, string? Caption = null, string? Credit = null, string? Alt = null)
{
    /// <summary>What a browser shows beside the pointer; null for nothing. In Markdown people write the caption there.</summary>
    public string? Title { get; init; }

    /// <summary>How it may be cropped.</summary>
    public PictureFraming Framing { get; init; } = PictureFraming.Free;
}

/// <summary>What became of a marked-up text.</summary>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="Pictures">The pictures it names, in order.</param>
/// <param name="LeftOut">Names of elements that a reader of the page would see and paper cannot show.</param>
internal sealed record MarkupBody(ImmutableArray<Block> Blocks, ImmutableArray<Note> Notes, ImmutableArray<NamedPicture> Pictures, ImmutableArray<string> LeftOut)
{
    /// <summary>The byline that opened it; null for none.</summary>
    public Byline? Byline { get; init; }

    /// <summary>The headline stack that opened it; null for none.</summary>
    public HeadingGroup? Heading { get; init; }

    /// <summary>Nothing.</summary>
    public static readonly MarkupBody Empty = new([], [], [], []);
}
