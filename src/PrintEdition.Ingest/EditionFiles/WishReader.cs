using PrintEdition.Model;
using YamlDotNet.RepresentationModel;

namespace PrintEdition.Ingest.EditionFiles;

/// <summary>Reads what a person wants of an article's place and headline, in edition files and in front matter.</summary>
internal static class WishReader
{
    /// <summary>Articles that one may be kept with, or from.</summary>
    private const int MostReferences = 20;

    /// <summary>The wishes; a bad value is a fault and counts as not given.</summary>
    public static Wishes Read(Fields article) => new()
    {
        Page = article.Whole("page", 1, Edition.MostPages),
        IsLead = article.Flag("lead") == true,
        IsBoxed = article.Flag("boxed") == true,
        Span = article.Whole("span", 1, Wishes.MostColumns),
        KeepWith = [.. ReadReferences(article, "keep-with")],
        NotWith = [.. ReadReferences(article, "not-with")],
    };

    /// <summary>The direction of the headline's lines.</summary>
    public static HeadlineDirection ReadDirection(Fields article) =>
        article.Word("headline-direction", "horizontal", "vertical") == "vertical" ? HeadlineDirection.Vertical : HeadlineDirection.Horizontal;

    /// <summary>An id, or a list of ids.</summary>
    private static IEnumerable<ArticleReference> ReadReferences(Fields article, string key)
    {
        IList<YamlNode> nodes = article[key] switch { null => [], YamlSequenceNode list => list.Children, var one => [one] };
        if (nodes.Count > MostReferences)
        {
            article.Fault(nodes[MostReferences], "PE1204", $"'{key}' has {nodes.Count} ids; give up to {MostReferences}");
        }

        foreach (var node in nodes.Take(MostReferences))
        {
            if (node is YamlScalarNode { Value: { } id } && Fields.IsId(id))
            {
                yield return new ArticleReference(id, article.At(node));
            }
            else
            {
                article.Fault(node, "PE1204", $"'{key}' must be the id of another article, or a list of ids such as [a02, a05]");
            }
        }
    }
}
