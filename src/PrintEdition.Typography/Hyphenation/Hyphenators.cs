namespace PrintEdition.Typography.Hyphenation;

/// <summary>The hyphenators of all languages; a language's patterns are read when its first word is asked for.</summary>
internal sealed class Hyphenators
{
    private readonly Dictionary<HyphenationLanguage, Hyphenator> read = [];
    private readonly Lock gate = new();

    /// <summary>The hyphenator for a BCP 47 tag; null when the language's words are not parted.</summary>
    public Hyphenator? For(string tag)
    {
        if (HyphenationLanguage.For(tag) is not { } language)
        {
            return null;
        }

        lock (gate)
        {
            if (!read.TryGetValue(language, out var hyphenator))
            {
                hyphenator = Read(language);
                read.Add(language, hyphenator);
            }

            return hyphenator;
        }
    }

    private static Hyphenator Read(HyphenationLanguage language)
    {
        var files = language.Files.Select(Open).ToArray();
        try
        {
            return new Hyphenator(language, files);
        }
        finally
        {
            Array.ForEach(files, f => f.Dispose());
        }
    }

    private static StreamReader Open(string file) =>
        new(typeof(Hyphenators).Assembly.GetManifestResourceStream($"hyphenation/hyph-{file}.tex")
            ?? throw new InvalidOperationException($"the patterns hyph-{file}.tex are not in the program"));
}
