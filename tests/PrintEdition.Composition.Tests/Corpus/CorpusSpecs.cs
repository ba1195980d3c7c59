namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>The editions of the corpus.</summary>
internal static class CorpusSpecs
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 34, 40, 50, 60, 90, 120];

    private static readonly int[] FewSizes = [1, 3, 6, 8, 11, 17, 30, 60];

    private static readonly int[] FewestSizes = [1, 4, 9, 16, 30];

    /// <summary>Stories that a mixed edition of every layout has.</summary>
    private const int MixedStories = 10;

    /// <summary>Stories of the largest edition that every layout has.</summary>
    private const int ManyStories = 60;

    /// <summary>A hundred stories of thousands of characters are a book, a dozen on a page that a hand holds too.</summary>
    private const int MostLongStories = 40;

    private const int MostLongStoriesOfReaders = 9;

    /// <summary>
    /// Sizes 1 to 120 on the default layout, with and without pictures, in every mix of lengths; fewer in other tongues and on A4, fewest on the
    /// other layouts, where each has one edition in English, one mixed and one of sixty stories.
    /// </summary>
    public static IEnumerable<CorpusSpec> All(IEnumerable<string> layouts) => layouts.SelectMany(Of).Where(IsBearable);

    private static IEnumerable<CorpusSpec> Of(string layout) => layout switch
    {
        "tabloid" => Default(layout),
        "a4" or "english" or "english-tabloid" => InEveryLength(layout, FewSizes),
        _ => [.. InEveryLength(layout, FewestSizes), .. InOtherTongues(layout), new CorpusSpec(layout, ManyStories, Lengths.Front, true)],
    };

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

    private static IEnumerable<CorpusSpec> InEveryLength(string layout, int[] sizes) =>
        from size in sizes
        from lengths in Enum.GetValues<Lengths>()
        select new CorpusSpec(layout, size, lengths, size % 2 == 0, layout.StartsWith("english", StringComparison.Ordinal) ? Tongue.English : Tongue.Chinese);

    private static IEnumerable<CorpusSpec> InOtherTongues(string layout) =>
        from tongue in new[] { Tongue.English, Tongue.Mixed }
        select new CorpusSpec(layout, MixedStories, Lengths.Front, true, tongue);

    private static bool IsBearable(CorpusSpec spec) =>
        spec.Lengths != Lengths.Long || spec.Stories <= (spec.Layout.StartsWith("reader", StringComparison.Ordinal) ? MostLongStoriesOfReaders : MostLongStories);
}
