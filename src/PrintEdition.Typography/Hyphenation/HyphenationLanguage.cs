using System.Collections.Immutable;

namespace PrintEdition.Typography.Hyphenation;

/// <summary>A language whose words can be parted.</summary>
/// <param name="Name">Its BCP 47 tag here.</param>
/// <param name="Left">Letters that must stand before a hyphen: hyph-utf8's <c>hyphenmins</c>, for typesetting.</param>
/// <param name="Right">Letters that must stand after it.</param>
/// <param name="Files">Names of its pattern files, without <c>hyph-</c> and <c>.tex</c>.</param>
internal sealed record HyphenationLanguage(string Name, int Left, int Right, ImmutableArray<string> Files)
{
    /// <summary>All languages: those whose patterns are under a permissive licence (see the README in <c>Patterns</c>).</summary>
    public static ImmutableArray<HyphenationLanguage> All { get; } =
    [
        Of("en-us", 2, 3), Of("en-gb", 2, 3), Of("de", 2, 2, "de-1996"), Of("fr", 2, 2), Of("es", 2, 2), Of("it", 2, 2), Of("pt", 2, 3), Of("nl", 2, 2),
        Of("sv", 2, 2), Of("da", 2, 2), Of("nb", 2, 2, "no", "nb"), Of("nn", 2, 2, "no", "nn"), Of("fi", 2, 2), Of("is", 2, 2), Of("et", 2, 3), Of("lt", 2, 2),
        Of("pl", 2, 2), Of("sk", 2, 3), Of("sl", 2, 2), Of("hr", 2, 2), Of("ru", 2, 2), Of("uk", 2, 2), Of("bg", 2, 2), Of("el", 1, 1, "el-monoton"),
        Of("tr", 2, 2), Of("ca", 2, 2), Of("gl", 2, 2), Of("eu", 2, 2), Of("ga", 2, 3), Of("cy", 2, 3),
    ];

    /// <summary>The language of a BCP 47 tag; null when its words are not parted. English is American unless its region spells as Britain does.</summary>
    public static HyphenationLanguage? For(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-', '_');
        var name = parts switch
        {
            ["en"] => "en-us",
            ["en", .., "gb" or "uk" or "ie" or "au" or "nz" or "za" or "in" or "hk" or "sg" or "my"] => "en-gb",
            ["en", ..] => "en-us",
            ["no", ..] => "nb",
            _ => parts[0],
        };
        return All.FirstOrDefault(l => l.Name == name);
    }

    private static HyphenationLanguage Of(string name, int left, int right, params ImmutableArray<string> files) =>
        new(name, left, right, files.IsEmpty ? [name] : files);
}
