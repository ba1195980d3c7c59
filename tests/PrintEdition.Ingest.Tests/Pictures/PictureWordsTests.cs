using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Pictures;

/// <summary>Where the edition says no caption, credit or alternate text of a picture, a caption file says them, then the picture's own file.</summary>
public sealed class PictureWordsTests : IDisposable
{
    private static readonly byte[] Jpeg = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "formats", "pictures", "peach.jpg"));
    private static readonly byte[] Tagged = TaggedPicture.Jpeg(Jpeg, TaggedPicture.XmpSegment(TaggedPicture.Words("桃花, 开了一半", "方既白", "苇川通讯", "开花的树")));
    private readonly Room room = new();

    [Fact]
    public void The_pictures_own_words_are_taken_and_told()
    {
        room.Write("a.jpg", Tagged);
        var read = Read("![](a.jpg)");

        Assert.Equal("桃花，开了一半|苇川通讯 方既白 摄|开花的树", Words(read));
        Assert.Equal("PE1312 Note the picture 'a.jpg' has its caption, credit, alternate text from what is written in the picture's file; give your own in the text, or empty ones for none", Assert.Single(read.Diagnostics.Select(d => $"{d.Code} {d.Severity} {d.Message}")));
    }

    [Theory]
    [InlineData("pictures: [{file: a.jpg, caption: 我的, credit: 我 摄, alt: 树}]", "我的|我 摄|树")]
    [InlineData("pictures: [{file: a.jpg, caption: '', credit: '', alt: ''}]", "||")]
    [InlineData("pictures: [{file: a.jpg, caption: 我的}]", "我的|苇川通讯 方既白 摄|开花的树")]
    [InlineData("kind: picture-story\npictures: [{file: a.jpg}]", "|苇川通讯 方既白 摄|开花的树")]
    [InlineData("language: en\npictures: [{file: a.jpg}]", "桃花，开了一半|苇川通讯 方既白|开花的树")]
    public void What_the_edition_says_comes_first(string line, string words)
    {
        room.Write("a.jpg", Tagged);
        room.Write("1.md", $"---\ntitle: 复航\n{line}\n---\n水。");

        Assert.Equal(words, Words(EditionReader.Read([room.At("1.md")], new ReaderOptions())));
    }

    [Fact]
    public void An_edition_file_is_filled_too()
    {
        room.Write("a.jpg", Tagged);
        room.Write("edition.yaml", "sections: [{articles: [{headline: 复航, body: [水。], pictures: [{file: a.jpg, alt: ''}]}]}]");

        Assert.Equal("桃花，开了一半|苇川通讯 方既白 摄|", Words(EditionReader.Read([room.Folder], new ReaderOptions())));
    }

    [Theory]
    [InlineData("<rdf:li xml:lang='x-default'>a</rdf:li><rdf:li xml:lang='en'>b</rdf:li><rdf:li xml:lang='zh-CN'>桃花</rdf:li>", "桃花")]
    [InlineData("<rdf:li xml:lang='en'>b</rdf:li><rdf:li xml:lang='zh-Hans'>桃花</rdf:li>", "桃花")]
    [InlineData("<rdf:li xml:lang='en'>b</rdf:li><rdf:li xml:lang='x-default'>桃花</rdf:li>", "桃花")]
    [InlineData("<rdf:li xml:lang='en'>b</rdf:li>", "b")]
    public void The_caption_in_the_editions_language_is_taken(string captions, string caption)
    {
        room.Write("a.jpg", TaggedPicture.Jpeg(Jpeg, TaggedPicture.XmpSegment(TaggedPicture.Packet($"<dc:description><rdf:Alt>{captions}</rdf:Alt></dc:description>"))));

        Assert.Equal(caption + "||", Words(Read("![](a.jpg)")));
    }

    [Theory]
    [InlineData("河堤上的桃花开了\n一半（何满仓 摄）\n", "河堤上的桃花开了一半|何满仓 摄|开花的树", null)]
    [InlineData("caption: 桃花\ncredit: 何满仓 摄\nalt: 一棵树\nfocus: [0.25, 0.5]\n", "桃花|何满仓 摄|一棵树", 0.25)]
    [InlineData("alt: 一棵树", "桃花，开了一半|苇川通讯 方既白 摄|一棵树", null)]
    public void A_caption_file_comes_before_the_pictures_own_words(string text, string words, double? focus)
    {
        room.Write("pictures/a.jpg", Tagged);
        room.Write("pictures/a.caption.txt", text);

        var read = Read("![](pictures/a.jpg)");

        Assert.Equal(words, Words(read));
        Assert.Equal(focus, read.Value!.Edition.Articles.Single().Pictures[0].Framing.Focus?.X);
    }

    [Fact]
    public void A_caption_file_is_no_article_of_a_folder()
    {
        room.Write("1-ferry.md", "# 复航\n\n水。");
        room.Write("1-ferry.jpg", Jpeg);
        room.Write("1-ferry.caption.txt", "桃花（何满仓 摄）");

        var read = EditionReader.Read([room.Folder], new ReaderOptions());

        Assert.Equal("桃花|何满仓 摄|", Words(read));
        Assert.Equal(["PE1310", "PE1312"], Reading.Codes(read));
    }

    [Theory]
    [InlineData("caption: [1", "PE1201")]
    [InlineData("caption: a\nfoto: b", "PE1203")]
    [InlineData("focus: 3", "PE1204")]
    public void Faults_of_a_caption_file_are_told_and_the_story_is_whole(string text, string code)
    {
        room.Write("a.jpg", Jpeg);
        room.Write("a.caption.txt", text);

        var read = Read("![](a.jpg)");

        Assert.NotNull(read.Value);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Severity == Severity.Warning && d.Place!.File.EndsWith("a.caption.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_caption_file_as_long_as_a_story_is_told()
    {
        room.Write("a.jpg", Jpeg);
        room.Write("a.caption.txt", new string('水', 8000));

        Assert.Equal(["PE1313"], Reading.Codes(Read("![](a.jpg)")));
    }

    /// <inheritdoc/>
    public void Dispose() => room.Dispose();

    private Checked<ReadEdition> Read(string markdown) => EditionReader.Read([room.Write("1.md", "# 复航\n\n水。\n\n" + markdown)], new ReaderOptions());

    private static string Words(Checked<ReadEdition> read) => read.Value!.Edition.Articles.Single().Pictures.Single() is var p ? $"{p.Caption}|{p.Credit}|{p.Alt}" : "";
}
