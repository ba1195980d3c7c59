using PrintEdition.Ingest.Tests.EditionFiles;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Pictures of articles in files of their own: named from the file, or from the edition's folder, never out of it.</summary>
public sealed class ArticlePicturesTests : IDisposable
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#888"/></svg>""";

    private readonly EditionDesk desk = new();

    /// <inheritdoc/>
    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData("boat.svg", "articles/2026/boat.svg")]
    [InlineData("./boat.svg", "articles/2026/boat.svg")]
    [InlineData("../../pictures/boat.svg", "pictures/boat.svg")]
    [InlineData("../boat.svg", "articles/boat.svg")]
    [InlineData("pictures/boat.svg", "pictures/boat.svg")]
    public void A_picture_is_known_by_its_path_from_the_edition_s_folder(string named, string path)
    {
        foreach (var at in (string[])["articles/2026/boat.svg", "articles/boat.svg", "pictures/boat.svg"])
        {
            desk.With(at, Drawing);
        }

        desk.With("articles/2026/a.md", $"---\nheadline: 复航\nimage: {named}\n---\n水。\n");

        Assert.Equal(path, Assert.Single(desk.Edition("articles: [{file: articles/2026/a.md}]").Articles.Single().Pictures).File!.Path);
    }

    /// <summary>They were one, once: the second story had the first one's picture when the edition was written as one file.</summary>
    [Fact]
    public void Two_pictures_of_one_name_in_two_folders_stay_two()
    {
        desk.With("a/p.svg", Drawing).With("b/p.svg", Drawing.Replace("#888", "#222", StringComparison.Ordinal))
            .With("a/a.md", "# 甲\n\n水。\n\n![船](p.svg)\n").With("b/b.md", "# 乙\n\n水。\n\n![船](p.svg)\n");

        Assert.Equal(["a/p.svg", "b/p.svg"], desk.Edition("articles: [{file: '*/*.md'}]").Articles.Select(a => a.Pictures.Single().File!.Path));
    }

    [Theory]
    [InlineData("../../../boat.svg")]
    [InlineData("../a/../../boat.svg")]
    [InlineData("/etc/boat.svg")]
    public void A_picture_outside_the_edition_s_folder_is_refused(string named)
    {
        desk.With("articles/2026/a.md", $"---\nheadline: 复航\nimage: {named}\n---\n水。\n");

        Assert.Equal(["PE1301"], Reading.Codes(desk.Read("articles: [{file: articles/2026/a.md}]")));
    }

    [Fact]
    public void An_article_that_is_an_input_itself_has_no_way_up()
    {
        desk.With("boat.svg", Drawing).With("articles/a.md", "---\nheadline: 复航\nimage: ../boat.svg\n---\n水。\n");

        Assert.Equal(["PE1301"], Reading.Codes(EditionReader.Read([desk.At("articles/a.md")], new ReaderOptions())));
    }
}
