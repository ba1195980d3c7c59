using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Cli.Output;

namespace PrintEdition.Cli.Building;

/// <summary>The sample editions that <c>init</c> writes, one in each language; they are resources of the program.</summary>
internal static partial class StarterEdition
{
    /// <summary>The file that the others belong to.</summary>
    public const string EditionFile = "edition.yaml";

    private const string Root = "starter/";

    /// <summary>The languages there are, the usual one first.</summary>
    public static readonly ImmutableArray<string> Languages = ["zh-Hans", "en"];

    /// <summary>The files of an edition.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="layout">The layout that it asks for; null for its own.</param>
    public static ImmutableArray<OutputFile> Files(string language, string? layout)
    {
        var prefix = Root + language + "/";
        var names = typeof(StarterEdition).Assembly.GetManifestResourceNames().ToDictionary(n => n.Replace('\\', '/'), StringComparer.Ordinal);
        return
        [
            .. names.Where(n => n.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(n => n.Key, StringComparer.Ordinal)
                .Select(n => OutputFile.From(n.Key[prefix.Length..], stream => Copy(n.Value, stream)))
                .Select(f => layout is not null && f.Name == EditionFile ? WithLayout(f, layout) : f),
        ];
    }

    private static void Copy(string resource, Stream to)
    {
        using var from = typeof(StarterEdition).Assembly.GetManifestResourceStream(resource)!;
        from.CopyTo(to);
    }

    private static OutputFile WithLayout(OutputFile file, string layout) =>
        file with { Content = Encoding.UTF8.GetBytes(LayoutLine().Replace(Encoding.UTF8.GetString(file.Content.Span), "layout: " + layout, 1)) };

    [GeneratedRegex("^layout: [a-z0-9-]+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LayoutLine();
}
