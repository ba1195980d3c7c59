using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads what a person wants of an article's place, and of how it is set.</summary>
internal static class WishReader
{
    /// <summary>Articles that one may be kept with, or from.</summary>
    private const int MostReferences = 20;

    /// <summary>The keys.</summary>
    public static readonly string[] Keys = ["priority", "headline-direction", "pull-quote", "page", "lead", "boxed", "span", "keep-with", "not-with"];

    /// <summary>Wishes for its place.</summary>
    public static Wishes Read(Fields fields) => new()
    {
        Page = fields.Whole("page", 1, Edition.MostPages),
        IsLead = fields.Flag("lead") == true,
        IsBoxed = fields.Flag("boxed") == true,
        Span = fields.Whole("span", 1, Wishes.MostColumns),
        KeepWith = [.. ReadReferences(fields, "keep-with")],
        NotWith = [.. ReadReferences(fields, "not-with")],
    };

    /// <summary>Importance, 1 to 9; null when it does not say.</summary>
    public static int? Priority(Fields fields) => fields.Whole("priority", 1, 9);

    /// <summary>The direction of the headline's lines.</summary>
    public static HeadlineDirection Direction(Fields fields) =>
        fields.Word("headline-direction", "horizontal", "vertical") == "vertical" ? HeadlineDirection.Vertical : HeadlineDirection.Horizontal;

    /// <summary>What kind of piece it is.</summary>
    public static ArticleKind Kind(Fields fields) =>
        fields.Word("kind", "news", "picture-story", "filler") switch { "picture-story" => ArticleKind.PictureStory, "filler" => ArticleKind.Filler, _ => ArticleKind.News };

    /// <summary>An id, or a list of ids.</summary>
    private static IEnumerable<ArticleReference> ReadReferences(Fields fields, string key)
    {
        IList<YamlNode> nodes = fields[key] switch { null => [], YamlSequenceNode list => list.Children, var one => [one] };
        if (nodes.Count > MostReferences)
        {
            fields.Fault(nodes[MostReferences], "PE1204", $"'{key}' has {nodes.Count} ids; give up to {MostReferences}");
        }

        foreach (var node in nodes.Take(MostReferences))
        {
            if (node is YamlScalarNode { Value: { } id } && Fields.IsId(id))
            {
                yield return new ArticleReference(id, fields.At(node));
            }
            else
            {
                fields.Fault(node, "PE1204", $"'{key}' must be the id of another article, or a list of ids such as [a02, a05]");
            }
        }
    }
}
