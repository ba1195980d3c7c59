using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Pictures that lie beside the texts go with their stories by the names of texts, and by words of headlines and captions.</summary>
public sealed class BesideTests : IDisposable
{
    private static readonly byte[] Jpeg = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg"));
    private readonly Room room = new();

    [Theory]
    [InlineData("1-ferry.md", "1-ferry.jpg", "1-ferry.jpg")]
    [InlineData("1-ferry.md", "1-ferry.JPG 1-ferry-2.jpeg 1-ferry.3.jpg", "1-ferry.JPG 1-ferry-2.jpeg 1-ferry.3.jpg")]
    [InlineData("1-ferry.md", "1-ferry-10.jpg 1-ferry-2.jpg", "1-ferry-2.jpg 1-ferry-10.jpg")]
    [InlineData("1-ferry.md", "pictures/1-ferry.jpg", "pictures/1-ferry.jpg")]
    [InlineData("1-ferry.md", "images/1-ferry_1.jpg", "images/1-ferry_1.jpg")]
    [InlineData("1-ferry.md", "1-ferryboat.jpg 1-ferry-two.jpg elsewhere/1-ferry.jpg", "")]
    [InlineData("1.md", "1.jpg 1-2.jpg", "1.jpg 1-2.jpg")]
    public void A_picture_that_is_called_like_the_text_is_its_storys(string text, string pictures, string expected)
    {
        room.Write(text, "# 复航\n\n水。");
        Put(pictures);

        var read = Read(text);

        Assert.Equal(expected, Files(read.Value!.Edition.Articles.Single()));
        Assert.Equal(expected.Length == 0 ? 0 : expected.Split(' ').Length, read.Diagnostics.Count(d => d is { Code: "PE1310", Severity: Severity.Note }));
    }

    [Fact]
    public void A_picture_goes_with_the_text_whose_whole_name_it_has()
    {
        room.Write("1.md", "# 复航\n\n水。");
        room.Write("1-2.md", "# 种子\n\n田。");
        Put("1.jpg 1-2.jpg");

        Assert.Equal("种子 1-2.jpg / 复航 1.jpg", Stories(Read("")));
    }

    [Fact]
    public void A_story_that_names_its_pictures_has_those_and_the_others_are_told()
    {
        room.Write("1-ferry.md", "# 复航\n\n![](1-ferry.jpg)\n\n水。");
        Put("1-ferry.jpg 1-ferry-2.jpg");

        var read = Read("1-ferry.md");

        Assert.Equal("1-ferry.jpg", Files(read.Value!.Edition.Articles.Single()));
        Assert.Equal("1 picture(s) belong to no story: 1-ferry-2.jpg; call each like its text (1-ferry.jpg for 1-ferry.md), or name it in the text", Assert.Single(read.Diagnostics).Message);
    }

    [Fact]
    public void Pictures_of_a_whole_folder_that_belong_to_no_story_are_told_and_those_beside_a_single_text_are_not()
    {
        room.Write("1-ferry.md", "# 复航\n\n水。");
        Put("1-ferry.jpg other.png pictures/third.gif");

        Assert.Equal(["PE1310", "PE1311"], Reading.Codes(Read("")));
        Assert.Contains(Read("").Diagnostics, d => d is { Code: "PE1311", Severity: Severity.Warning } && d.Message.Contains("other.png, pictures/third.gif", StringComparison.Ordinal));
        Assert.Equal(["PE1310"], Reading.Codes(Read("1-ferry.md")));
    }

    [Fact]
    public void Pictures_of_a_page_go_with_its_picture_stories_in_their_order()
    {
        room.Write("page.txt", Page);
        Put("page-1.jpg page-2.jpg page-3.jpg");

        var read = Read("page.txt");

        Assert.Equal("青溪渡口今早复航  / 河堤桃花开 page-1.jpg / 集市换种子 page-2.jpg", Stories(read));
        Assert.Equal("方既白 摄", read.Value!.Edition.Articles.ElementAt(1).Pictures[0].Credit);
        Assert.Contains(read.Diagnostics, d => d.Code == "PE1311" && d.Message.Contains(": page-3.jpg;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pictures/桃花.jpg", "青溪渡口今早复航  / 河堤桃花开 pictures/桃花.jpg / 集市换种子 ")]
    [InlineData("pictures/02-种子.jpg", "青溪渡口今早复航  / 河堤桃花开  / 集市换种子 pictures/02-种子.jpg")]
    [InlineData("images/渡口今早.png", "青溪渡口今早复航 images/渡口今早.png / 河堤桃花开  / 集市换种子 ")]
    [InlineData("pictures/渡口-1.jpg pictures/渡口-2.jpg", "青溪渡口今早复航 pictures/渡口-1.jpg pictures/渡口-2.jpg / 河堤桃花开  / 集市换种子 ")]
    [InlineData("桃花.jpg", "青溪渡口今早复航  / 河堤桃花开  / 集市换种子 ")]
    [InlineData("pictures/花.jpg", "青溪渡口今早复航  / 河堤桃花开  / 集市换种子 ")]
    [InlineData("pictures/石桥.jpg", "青溪渡口今早复航  / 河堤桃花开  / 集市换种子 ")]
    public void A_picture_in_a_folder_of_pictures_goes_with_the_story_whose_headline_or_caption_has_its_words(string pictures, string stories)
    {
        room.Write("page.txt", Page);
        Put(pictures);

        Assert.Equal(stories, Stories(Read("page.txt")));
    }

    [Fact]
    public void Words_that_two_stories_have_match_neither()
    {
        room.Write("1.md", "# 桃花开了\n\n水。");
        room.Write("2.md", "# 桃花谢了\n\n田。");
        Put("pictures/桃花.jpg");

        Assert.Equal("桃花开了  / 桃花谢了 ", Stories(Read("")));
        Assert.Contains(Read("").Diagnostics, d => d.Code == "PE1311");
    }

    [Fact]
    public void An_edition_file_names_its_pictures_itself_and_the_texts_it_takes_in_have_theirs_beside_them()
    {
        room.Write("edition.yaml", "sections:\n  - articles:\n      - {headline: 桃花, body: [水。]}\n      - file: texts/*.md\n");
        room.Write("texts/1-ferry.md", "# 复航\n\n水。");
        Put("edition.jpg pictures/桃花.jpg texts/1-ferry.jpg");

        var read = Read("");

        Assert.Equal("桃花  / 复航 1-ferry.jpg", Stories(read));
        Assert.Equal(["PE1310"], Reading.Codes(read));
    }

    [Fact]
    public void Links_out_of_the_folder_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs a right of its own there");
        room.Write("in/1-ferry.md", "# 复航\n\n水。");
        Put("out/1-ferry.jpg");
        File.CreateSymbolicLink(room.At("in/1-ferry.jpg"), room.At("out/1-ferry.jpg"));
        Directory.CreateSymbolicLink(room.At("in/pictures"), room.At("out"));

        var read = Read("in/1-ferry.md");

        Assert.Empty(read.Value!.Edition.Articles.Single().Pictures);
        Assert.Equal(["PE1301"], Reading.Codes(read));
    }

    [Fact]
    public void A_file_that_is_no_picture_is_told_and_the_story_is_whole()
    {
        room.Write("1-ferry.md", "# 复航\n\n水。");
        room.Write("1-ferry.jpg", "no picture");

        var read = Read("1-ferry.md");

        Assert.Empty(read.Value!.Edition.Articles.Single().Pictures);
        Assert.Equal(["PE1303"], Reading.Codes(read));
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    private const string Page = """
        青溪渡口今早复航
        本报讯（记者 陆知微）3月14日6点20分，渡船离开东岸，头一班坐了19个人，还有一笼没睡醒的小鸡。船工说，河水很平，船也很稳，往后每天从六点半开到七点。

        河堤桃花开
        三月里的河堤，桃花开了一半，行人慢了下来，骑车的也下来推着走。
        （方既白 摄）

        集市换种子
        老集市周日换种子，规矩只有一条：带一样，换一样，不收钱，也不欠。
        （何满仓 摄）
        """;

    private Checked<ReadEdition> Read(string input) => EditionReader.Read([input.Length == 0 ? room.Folder : room.At(input)], new ReaderOptions());

    private void Put(string pictures)
    {
        foreach (var picture in pictures.Split(' '))
        {
            room.Write(picture, Jpeg);
        }
    }

    private static string Files(Article article) => string.Join(' ', article.Pictures.Select(p => p.File?.Path).OfType<string>());

    private static string Stories(Checked<ReadEdition> read) => string.Join(" / ", read.Value!.Edition.Articles.Select(a => $"{a.Headline.Headline} {Files(a)}"));
}
