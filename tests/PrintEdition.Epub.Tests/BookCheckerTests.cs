using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PrintEdition.Epub.Checking;

namespace PrintEdition.Epub.Tests;

/// <summary>The check of finished books: a fault beside what is found, and where.</summary>
public class BookCheckerTests
{
    private static readonly Dictionary<string, (Func<BrokenBook, BrokenBook> Break, string Found)> Faults = new(StringComparer.Ordinal)
    {
        ["nothing"] = (b => b, ""),
        ["mimetype is not first"] = (b => b.Turn(), "PE5402"),
        ["mimetype is compressed"] = (b => b.CompressFirst(), "PE5402 mimetype"),
        ["mimetype says something else"] = (b => b.Replace("mimetype", "application/epub+zip\n"u8.ToArray()), "PE5402 mimetype"),
        ["no container document"] = (b => b.Remove("META-INF/container.xml"), "PE5411"),
        ["a container document without package"] = (b => b.Change("META-INF/container.xml", "rootfile full-path", "rootfile path"), "PE5411 META-INF/container.xml"),
        ["no package"] = (b => b.Remove("EPUB/package.opf"), "PE5412 META-INF/container.xml"),
        ["a package that is not well formed"] = (b => b.Change("EPUB/package.opf", "</metadata>", ""), "PE5421 EPUB/package.opf"),
        ["no language"] = (b => b.Change("EPUB/package.opf", "<dc:language>zh-CN</dc:language>", ""), "PE5413 EPUB/package.opf"),
        ["another identifier"] = (b => b.Change("EPUB/package.opf", "unique-identifier=\"publication-id\"", "unique-identifier=\"id\""), "PE5413 EPUB/package.opf"),
        ["two dates of change"] = (b => b.Change("EPUB/package.opf", "<meta property=\"dcterms:modified\">", "<meta property=\"dcterms:modified\">2026-01-01T00:00:00Z</meta><meta property=\"dcterms:modified\">"), "PE5413 EPUB/package.opf"),
        ["a file of the manifest is not there"] = (b => b.Remove("EPUB/images/notices-p3.png"), "PE5414 EPUB/package.opf"),
        ["an id is there twice in the manifest"] = (b => b.Change("EPUB/package.opf", "id=\"s02\"", "id=\"s01\""), "PE5414 EPUB/package.opf|PE5416 EPUB/package.opf|PE5424 EPUB/toc.ncx|PE5424 EPUB/nav.xhtml|PE5424 EPUB/s01.xhtml|PE5424 EPUB/s02-a01.xhtml|PE5424 EPUB/s02-a02.xhtml|PE5424 EPUB/s02-a03.xhtml"),
        ["a file that the manifest does not name"] = (b => b.Add("EPUB/more.txt", ""), "PE5415 EPUB/more.txt"),
        ["the spine names nothing"] = (b => b.Change("EPUB/package.opf", "idref=\"notices\"", "idref=\"nothing\""), "PE5416 EPUB/package.opf|PE5424 EPUB/toc.ncx|PE5424 EPUB/nav.xhtml"),
        ["no navigation"] = (b => b.Change("EPUB/package.opf", " properties=\"nav\"", ""), "PE5417 EPUB/package.opf"),
        ["a picture of another kind"] = (b => b.Replace("EPUB/images/cover-image.jpg", TestPictures.Png().Data.ToArray()), "PE5418 EPUB/images/cover-image.jpg"),
        ["a document that is not well formed"] = (b => b.Change("EPUB/s01-a02.xhtml", "</h1>", ""), "PE5421 EPUB/s01-a02.xhtml"),
        ["an entity that HTML knows and XML does not"] = (b => b.Change("EPUB/notices.xhtml", "天气", "&nbsp;"), "PE5421 EPUB/notices.xhtml"),
        ["a link to no file"] = (b => b.Change("EPUB/s01.xhtml", "href=\"nav.xhtml\"", "href=\"../nav.xhtml\""), "PE5422 EPUB/s01.xhtml"),
        ["a link out of the container"] = (b => b.Change("EPUB/s01.xhtml", "href=\"nav.xhtml\"", "href=\"../../../etc/passwd\""), "PE5422 EPUB/s01.xhtml"),
        ["a link to no id"] = (b => b.Change("EPUB/s02.xhtml", "nav.xhtml", "nav.xhtml#nowhere"), "PE5423 EPUB/s02.xhtml"),
        ["a picture from the net"] = (b => b.Change("EPUB/s01-a02.xhtml", "src=\"images/s01-a02-p1.jpg\"", "src=\"https://www.weichuan.example/a.jpg\""), "PE5425 EPUB/s01-a02.xhtml"),
        ["a picture without words"] = (b => b.Change("EPUB/s02-a03.xhtml", " alt=\"开园\"", ""), "PE5426 EPUB/s02-a03.xhtml"),
        ["an id twice"] = (b => b.Change("EPUB/s01-a01.xhtml", "<hr", "<hr id=\"note-1\""), "PE5427 EPUB/s01-a01.xhtml"),
        ["an empty title"] = (b => b.Change("EPUB/s02-a02.xhtml", "<title>爱惜粮食", "<title> "), "PE5428 EPUB/s02-a02.xhtml"),
        ["a program"] = (b => b.Change("EPUB/s01-a03.xhtml", "</article>", "</article><script>x</script>"), "PE5429 EPUB/s01-a03.xhtml"),
        ["no contents"] = (b => b.Change("EPUB/nav.xhtml", "epub:type=\"toc\" role", "role"), "PE5431 EPUB/nav.xhtml"),
        ["an empty list of contents"] = (b => b.Change("EPUB/nav.xhtml", "渡口须知</a>", "渡口须知</a><ol></ol>"), "PE5432 EPUB/nav.xhtml"),
        ["an entry without words"] = (b => b.Change("EPUB/nav.xhtml", ">爱惜粮食</a>", "></a>"), "PE5432 EPUB/nav.xhtml"),
        ["pages out of order"] = (b => b.Change("EPUB/nav.xhtml", "s01.xhtml#page-1", "notices.xhtml"), "PE5433 EPUB/nav.xhtml"),
        ["a style sheet that asks for a file"] = (b => b.Change("EPUB/style.css", "html {", "html { background: url(none.png);"), "PE5422 EPUB/style.css"),
        ["a style sheet that does not end"] = (b => b.Change("EPUB/style.css", "nav[hidden] {", "nav[hidden] { /*"), "PE5441 EPUB/style.css"),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_found_where_it_is(string fault) =>
        Assert.Equal(Faults[fault].Found, string.Join('|', BookChecker.Check(Faults[fault].Break(new BrokenBook()).Bytes, "book.epub")
            .Select(d => (d.Code + " " + d.Place!.File["book.epub".Length..].TrimStart('/')).Trim()).Distinct()));

    /// <summary>The line is the one with these words.</summary>
    [Theory]
    [InlineData("a file of the manifest is not there", "EPUB/package.opf", "href=\"images/notices-p3.png\"")]
    [InlineData("a link to no file", "EPUB/s01.xhtml", "../nav.xhtml")]
    [InlineData("an entity that HTML knows and XML does not", "EPUB/notices.xhtml", "&nbsp;")]
    [InlineData("an entry without words", "EPUB/nav.xhtml", "></a>")]
    [InlineData("a style sheet that asks for a file", "EPUB/style.css", "none.png")]
    public void A_fault_is_found_on_its_line(string fault, string file, string words)
    {
        var bytes = Faults[fault].Break(new BrokenBook()).Bytes;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(file)!.Open());
        var line = reader.ReadToEnd().Split('\n').ToList().FindIndex(l => l.Contains(words, StringComparison.Ordinal)) + 1;

        Assert.Equal(line, Assert.Single(BookChecker.Check(bytes, "book.epub")).Place!.Line);
    }

    /// <summary>One book with many faults, each in a file of its own: both find something in the same files, and nowhere else.</summary>
    [Fact]
    public async Task It_agrees_with_EPUBCheck_on_what_is_wrong_in_which_file()
    {
        string[] together =
        [
            "two dates of change", "an entity that HTML knows and XML does not", "a link to no file", "a link to no id", "a picture from the net", "an id twice",
            "an empty title", "a program", "an empty list of contents", "pages out of order", "a style sheet that asks for a file", "a picture of another kind",
        ];
        var bytes = together.Aggregate(new BrokenBook(), (book, fault) => Faults[fault].Break(book)).Bytes;
        var ours = BookChecker.Check(bytes, "book.epub").Select(d => d.Place!.File["book.epub/".Length..]).Distinct();

        Assert.Equal((await FilesFoundByEpubCheck(bytes)).Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("mimetype is not first", false)]
    [InlineData("mimetype is compressed", true)] // what EPUBCheck 5.3.0 lets pass, and readers do not
    [InlineData("no container document", false)]
    [InlineData("a package that is not well formed", false)]
    [InlineData("the spine names nothing", false)]
    public async Task It_agrees_with_EPUBCheck_on_books_that_hardly_open(string fault, bool isGood)
    {
        using var book = new BookFile(Faults[fault].Break(new BrokenBook()).Bytes);
        var (code, said) = await EpubCheck.Run(book.Path);

        Assert.True(code == 0 == isGood, said);
        Assert.Equal(Faults[fault].Found.Length == 0, BookChecker.Check(await File.ReadAllBytesAsync(book.Path, TestContext.Current.CancellationToken), "book.epub").IsEmpty);
    }

    [Fact]
    public void What_is_no_book_is_said_and_nothing_else()
    {
        Assert.Equal(["PE5401"], Codes([]));
        Assert.Equal(["PE5401"], Codes("PK\u0003\u0004 and no more"u8.ToArray()));
        Assert.Equal(["PE5401"], Codes(new byte[100_000]));
    }

    /// <summary>Any byte changed, any end cut off: findings or none, never an exception.</summary>
    [Fact]
    public void A_damaged_book_gives_findings()
    {
        var good = new BrokenBook().Bytes;
        for (var i = 0; i < good.Length; i += 97)
        {
            var damaged = good.ToArray();
            damaged[i] ^= 0x5A;
            BookChecker.Check(damaged, "book.epub");
            Assert.NotEmpty(Codes(good[..i]));
        }
    }

    [Fact]
    public void A_damaged_file_is_found_by_its_checksum()
    {
        var bytes = new BrokenBook().Bytes;
        var name = bytes.AsSpan().IndexOf("EPUB/images/notices-p3.png"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(name - 16), 0);
        var directory = bytes.AsSpan(name + 1).IndexOf("EPUB/images/notices-p3.png"u8) + name + 1;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(directory - 30), 0);

        Assert.Equal(["PE5403"], Codes(bytes));
    }

    [Fact]
    public void A_small_book_that_unpacks_to_a_large_one_and_entities_that_grow_are_stopped()
    {
        var laughs = string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};\">"));
        var book = new BrokenBook().Replace("EPUB/notices.xhtml", Encoding.UTF8.GetBytes($"<!DOCTYPE html [<!ENTITY a0 \"lol\">{laughs}]><html>&a20;</html>")).Bytes;
        Assert.Contains("PE5421", Codes(book));

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("mimetype").Open();
            entry.Write(new byte[64 * 1024 * 1024]);
        }

        var small = stream.ToArray();
        Assert.InRange(small.Length, 1, 100_000);
        BinaryPrimitives.WriteUInt32LittleEndian(small.AsSpan(small.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24), 20);
        Assert.Contains("PE5403", Codes(small));
    }

    private static IEnumerable<string> Codes(byte[] book) => BookChecker.Check(book, "book.epub").Select(d => d.Code);

    private static async Task<IEnumerable<string>> FilesFoundByEpubCheck(byte[] bytes)
    {
        using var book = new BookFile(bytes);
        var (_, said) = await EpubCheck.Run(book.Path, "--json", book.At("report.json"));
        Assert.True(File.Exists(book.At("report.json")), said);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(book.At("report.json"), TestContext.Current.CancellationToken));
        return [.. report.RootElement.GetProperty("messages").EnumerateArray()
            .Where(m => m.GetProperty("severity").GetString() is "FATAL" or "ERROR" or "WARNING")
            .SelectMany(m => m.GetProperty("locations").EnumerateArray().Select(l => l.GetProperty("path").GetString()!)).Distinct()];
    }
}
