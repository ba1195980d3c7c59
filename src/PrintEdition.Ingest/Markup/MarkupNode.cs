namespace PrintEdition.Ingest.Markup;

/// <summary>A piece of marked-up text, whatever it was marked up in: what HTML, XHTML and NITF have in common.</summary>
internal abstract class MarkupNode;

/// <summary>Characters, character references read, white space as it was.</summary>
internal sealed class MarkupText(string value) : MarkupNode
{
    /// <summary>The characters.</summary>
    public string Value => value;
}

/// <summary>An element under its HTML name.</summary>
internal sealed class MarkupElement(string name, IReadOnlyDictionary<string, string> attributes) : MarkupNode
{
    private static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>An element without attributes.</summary>
    public MarkupElement(string name)
        : this(name, NoAttributes)
    {
    }

    /// <summary>Its name in lower case.</summary>
    public string Name => name;

    /// <summary>What it holds, in order.</summary>
    public List<MarkupNode> Children { get; } = [];

    /// <summary>The elements directly inside it.</summary>
    public IEnumerable<MarkupElement> Elements => Children.OfType<MarkupElement>();

    /// <summary>An attribute's value; null when it is not there.</summary>
    public string? this[string attribute] => attributes.GetValueOrDefault(attribute);

    /// <summary>The first element of a name at any depth; null for none.</summary>
    public MarkupElement? Find(string wanted) => Within().FirstOrDefault(e => e.Name == wanted);

    /// <summary>All elements inside it, in order.</summary>
    public IEnumerable<MarkupElement> Within() => Outermost(_ => true, entersFound: true);

    /// <summary>The elements inside it that are wanted, in order, without those inside others of them.</summary>
    public IEnumerable<MarkupElement> Outermost(Func<MarkupElement, bool> isWanted) => Outermost(isWanted, entersFound: false);

    private IEnumerable<MarkupElement> Outermost(Func<MarkupElement, bool> isWanted, bool entersFound)
    {
        var open = new Stack<MarkupElement>(Elements.Reverse());
        while (open.TryPop(out var element))
        {
            var isFound = isWanted(element);
            if (isFound)
            {
                yield return element;
            }

            if (!isFound || entersFound)
            {
                for (var i = element.Children.Count - 1; i >= 0; i--)
                {
                    if (element.Children[i] is MarkupElement child)
                    {
                        open.Push(child);
                    }
                }
            }
        }
    }

    /// <summary>Whether one of the words of its <c>class</c> is this.</summary>
    public bool HasClass(string word) => (this["class"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);
}
