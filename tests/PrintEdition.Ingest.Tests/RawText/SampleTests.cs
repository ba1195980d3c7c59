using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>The sample edition is there twice, as raw text and as an edition file: both say the same.</summary>
public class SampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "editions", "weichuan");

    private static readonly Edition Written = Read(Path.Combine(Folder, "edition.yaml"));
    private static readonly Edition Raw = Read(Path.Combine(Folder, "raw", "weichuan.txt"));

    [Fact]
    public void The_raw_text_gives_the_articles_of_the_edition_file() =>
        Assert.Equal(Reading.Outline(Written), Reading.Outline(Raw));

    [Fact]
    public void The_raw_text_gives_its_masthead()
    {
        Assert.Equal(Written.Masthead.PaperName, Raw.Masthead.PaperName);
        Assert.Equal(Written.Date, Raw.Date);
        Assert.Equal(Written.IssueNumber, Raw.IssueNumber);
    }

    [Fact]
    public void The_picture_is_found_and_may_go_into_a_PDF_as_it_is()
    {
        var picture = Assert.Single(Written.Articles.SelectMany(a => a.Pictures));

        Assert.NotNull(picture.File);
        Assert.True(picture.File.IsPassable);
    }

    private static Edition Read(string path)
    {
        var read = EditionReader.Read([path], new ReaderOptions());
        Assert.Empty(read.Diagnostics);
        return read.Value!.Edition;
    }
}
