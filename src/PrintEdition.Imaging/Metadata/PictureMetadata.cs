using System.Collections.Immutable;

namespace PrintEdition.Imaging.Metadata;

/// <summary>A text in one of several languages.</summary>
/// <param name="Language">The language, BCP 47, or <c>x-default</c>; null when it is not said.</param>
/// <param name="Text">The text, trimmed, never empty.</param>
public sealed record LanguageText(string? Language, string Text);

/// <summary>What a picture's file says of the picture in words (IPTC Photo Metadata Standard).</summary>
public sealed record PictureMetadata
{
    /// <summary>Nothing.</summary>
    public static readonly PictureMetadata None = new();

    /// <summary>What is to be seen (Description, Caption).</summary>
    public ImmutableArray<LanguageText> Captions { get; init; } = [];

    /// <summary>What blind readers are told (Alt Text).</summary>
    public ImmutableArray<LanguageText> Alternates { get; init; } = [];

    /// <summary>Who took it, one name after the other (Creator).</summary>
    public ImmutableArray<string> Creators { get; init; } = [];

    /// <summary>How its source wants to be named (Credit Line); null for none.</summary>
    public string? Credit { get; init; }

    /// <summary>This, and what it does not say from another.</summary>
    public PictureMetadata Or(PictureMetadata other) => new()
    {
        Captions = Captions.IsEmpty ? other.Captions : Captions,
        Alternates = Alternates.IsEmpty ? other.Alternates : Alternates,
        Creators = Creators.IsEmpty ? other.Creators : Creators,
        Credit = Credit ?? other.Credit,
    };
}
