using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using PrintEdition.Cli.Tests.Support;
using UglyToad.PdfPig;

namespace PrintEdition.Cli.Tests;

/// <summary>The edition of <c>tests/formats</c> builds from every format to the same pages and the same e-book, as other programs read them.</summary>
public sealed class FormatsTests(FormatsTests.BuiltOnce built) : IClassFixture<FormatsTests.BuiltOnce>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "formats");

    /// <summary>The inputs of each format.</summary>
    public static TheoryData<string> Formats =>
    [
        "edition.json", "1-ferry.md 2-seeds.md", "page.html", "feed.rss.xml", "feed.atom.xml", "feed.json", "ninjs-2.json", "ninjs-3.json", "1-ferry.nitf 2-seeds.nitf", "newsml-g2.xml",
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_builds_to_the_same_words_on_paper_and_the_same_articles_in_the_e_book(string files)
    {
        Assert.Equal(Wanted.PdfText, built.From(files).PdfText);
        Assert.Equal(Wanted.Articles, built.From(files).Articles);
    }

    [Fact]
    public void A_folder_of_Markdown_files_builds_to_the_same()
    {
        using var room = new Room();
        foreach (var name in new[] { "1-ferry.md", "2-seeds.md", "pictures/peach.jpg" })
        {
            room.Write("文章/" + name, File.ReadAllBytes(Path.Combine(Folder, name)));
        }

        using var folder = new Built([room.At("文章")]);

        Assert.Equal(Wanted.PdfText, folder.PdfText);
        Assert.Equal(Wanted.Articles, folder.Articles);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Poppler_reads_the_same_words_from_every_format(string files) => Assert.Equal(Wanted.TextByPoppler(), built.From(files).TextByPoppler());

    /// <summary>What is compared is there to be compared: every kind of text, and the picture.</summary>
    [Fact]
    public void The_edition_has_every_kind_of_text()
    {
        var page = Texts.WithoutWhite(Wanted.PdfText);
        var book = string.Join('\n', Wanted.Articles);

        Assert.All(
            ["停航三年", "青溪渡口今早复航", "新船不用柴油", "本报讯（记者陆知微）", "竹篙还留着", "19个人", "两岸青又青", "4千瓦的电桩", "河堤上的桃花开了", "方既白摄", "也不欠", "先登记", "何满仓", "长豇豆", "9:30"],
            words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.All(
            ["strong", "em", "sup", "ul", "ol", "blockquote", "table", "caption", "hr", "pre", "figure", "img alt=开花的树和一条河", "a href=https://www.weichuan.example/ferry", "aside"],
            element => Assert.Contains($"<{element}", book, StringComparison.Ordinal));
    }

    private Built Wanted => built.From("edition.yaml");

    /// <summary>Every edition, built when it is first asked for.</summary>
    public sealed class BuiltOnce : IDisposable
    {
        private readonly Dictionary<string, Built> all = new(StringComparer.Ordinal);

        /// <inheritdoc/>
        public void Dispose()
        {
            foreach (var one in all.Values)
            {
                one.Dispose();
            }
        }

        internal Built From(string files)
        {
            if (!all.TryGetValue(files, out var one))
            {
                all.Add(files, one = new Built([.. files.Split(' ').Select(f => Path.Combine(Folder, f))]));
            }

            return one;
        }
    }

    /// <summary>A built edition. What not every format can say, the paper's name and the date, is said by options.</summary>
    internal sealed class Built : IDisposable
    {
        private readonly Room room = new();

        public Built(string[] inputs) => Room.Run(
            ["build", .. inputs, "-o", room.Out, "--name", "报", "--paper", "苇川日报", "--date", "2026-03-14", "--layout", "a4"]).EndsWith(ExitCode.Built);

        private string Pdf => Path.Combine(room.Out, "报.pdf");

        /// <summary>The words of all pages, as PdfPig finds them in the order of the file.</summary>
        public string PdfText
        {
            get
            {
                using var pdf = PdfDocument.Open(Pdf);
                return string.Join('\f', pdf.GetPages().Select(p => p.Text));
            }
        }

        /// <summary>Every document of the e-book that holds an article, as its elements and words without the ids that the program gives.</summary>
        public string[] Articles
        {
            get
            {
                using var book = ZipFile.OpenRead(Path.Combine(room.Out, "报.epub"));
                return [.. book.Entries.Where(e => e.FullName.EndsWith(".xhtml", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal).Select(Document).Where(d => d.Descendants().Any(e => e.Name.LocalName == "article")).Select(Shown)];
            }
        }

        public string TextByPoppler() => Tool.Run("pdftotext", "-layout", Pdf, "-").EndsWith(0).Output;

        /// <inheritdoc/>
        public void Dispose() => room.Dispose();

        private static XElement Document(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            return XDocument.Load(stream).Root!;
        }

        private static string Shown(XElement document)
        {
            var shown = new StringBuilder();
            Show(document.Elements().Single(e => e.Name.LocalName == "body"), shown);
            return shown.ToString();
        }

        private static void Show(XElement element, StringBuilder shown)
        {
            // The article's address, which agencies' items and edition files of the sample do not have.
            if (element.Attribute("class")?.Value == "web")
            {
                return;
            }

            string[] attributes = [.. new[] { "class", "alt", "href", "lang" }.Select(n => element.Attribute(n)).OfType<XAttribute>().Where(a => a.Name != "href" || a.Value.StartsWith("https:", StringComparison.Ordinal)).Select(a => $" {a.Name}={a.Value}")];
            shown.Append('<').Append(element.Name.LocalName).AppendJoin("", attributes).Append('>');
            foreach (var node in element.Nodes())
            {
                if (node is XElement inner)
                {
                    Show(inner, shown);
                }
                else if (node is XText text)
                {
                    shown.Append(text.Value);
                }
            }

            shown.Append("</>");
        }
    }
}
