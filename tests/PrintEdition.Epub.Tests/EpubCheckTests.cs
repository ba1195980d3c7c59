using PrintEdition.Model;
using PrintEdition.Tests.Pictures;

namespace PrintEdition.Epub.Tests;

/// <summary>
/// EPUBCheck 5.3.0, <c>--failonwarnings</c>, on editions of every shape. The environment variable PRINT_EDITION_EPUBCHECK names its jar.
/// </summary>
public class EpubCheckTests
{
    public static TheoryData<string> Shapes => [.. Samples.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, (Edition Edition, EpubOptions Options)> Samples { get; } = new()
    {
        ["two sections, printed"] = (Editions.TwoSections, Editions.Printed(("a01", 1), ("a02", 1), ("a03", 1), ("a04", 2))),
        ["one section on three pages"] = (Editions.With(Editions.Story("x", "一"), Editions.Story("y", "二"), Editions.Story("z", "三")),
            Editions.Printed(("x", 1), ("y", 3), ("z", 2))),
        ["everything a story can have"] = (Editions.With(Editions.Everything), Editions.Printed(("a01", 1))),
        ["only fillers, no paper, no date"] = (
            new Edition { Sections = [new Section("", [Editions.Filler("f1", "爱惜粮食", "从我做起"), Editions.Filler("f2")])] },
            new EpubOptions { Name = "补白" }),
        ["notes, readings, styles, links"] = (Editions.With(Editions.Annotated, Editions.Annotated with { Id = "a02" }), Editions.Printed(("a01", 1))),
        ["pictures of every kind"] = (
            Editions.With(Editions.Story("a01", "题") with { Pictures = [.. FourColours.All.Select(name => new Picture(FourColours.Of(name), name))] }),
            Editions.Printed(("a01", 1))),
        ["every block, every box, cover, vertical, certified"] = (
            Editions.Whole,
            Editions.WholePrinted with { IsVertical = true, CertifiedBy = "栖河日报社" }),
        ["hostile words everywhere"] = (Editions.Hostile, Editions.Printed(("a01", 1), ("a05", 2)) with { Cover = TestPictures.Jpeg(90, 130).Data, IsVertical = true, CertifiedBy = "<&>" }),
        ["sixty articles, the first hostile"] = (
            Editions.With(
            [
                Editions.Story("n0", "</title><script>x</script>", "<p>&amp;]]>\u0000\uD800\uFFFF</p>"),
                .. Enumerable.Range(1, 59).Select(i => Editions.Story($"n{i}", $"第{i}篇")),
            ]),
            new EpubOptions { Name = "\"><x" }),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task The_book_is_valid(string shape)
    {
        var (edition, options) = Samples[shape];
        using var book = new BookFile(OpenedBook.Of(edition, options).Bytes);

        Assert.Equal("Messages: 0 fatals / 0 errors / 0 warnings / 0 infos", await EpubCheck.Verdict(book.Path));
    }
}
