namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>The editions of the corpus.</summary>
internal static class CorpusSpecs
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 34, 40, 50, 60, 90, 120];

    private static readonly int[] FewSizes = [1, 3, 6, 8, 11, 17, 30, 60];

    /// <summary>Sizes 1 to 120 on the default layout, with and without pictures, in every mix of lengths; fewer in other tongues and layouts.</summary>
    public static IEnumerable<CorpusSpec> All(IEnumerable<string> layouts) =>
        layouts.SelectMany(layout => layout == "tabloid" ? Default(layout) : Others(layout)).Where(IsBearable);

    private static IEnumerable<CorpusSpec> Default(string layout) =>
        [
            .. from size in Sizes
               from lengths in Enum.GetValues<Lengths>()
               from pictures in new[] { false, true }
               select new CorpusSpec(layout, size, lengths, pictures),
            .. from size in FewSizes
               from tongue in new[] { Tongue.English, Tongue.Mixed }
               select new CorpusSpec(layout, size, Lengths.Front, size % 2 == 0, tongue),
        ];

    /// <summary>The other layouts: the same sizes in every mix of lengths; books are not set on the smallest sheets.</summary>
    private static IEnumerable<CorpusSpec> Others(string layout) =>
        from size in FewSizes
        from lengths in Enum.GetValues<Lengths>()
        select new CorpusSpec(layout, size, lengths, size % 2 == 0, layout.StartsWith("english", StringComparison.Ordinal) ? Tongue.English : Tongue.Chinese);

    /// <summary>A hundred stories of thousands of characters are a book.</summary>
    private static bool IsBearable(CorpusSpec spec) => spec.Lengths != Lengths.Long || spec.Stories <= 40;
}
