using System.Collections.Immutable;
using PrintEdition.Composition.Tests.Support;
using PrintEdition.Model;

namespace PrintEdition.Composition.Tests.Corpus;

/// <summary>Writes the edition of a spec: the same spec, the same edition.</summary>
internal sealed class CorpusEdition
{
    private static readonly (int Width, int Height)[] PictureSizes = [(1500, 1000), (1600, 900), (1000, 1000), (900, 1200)];

    private static readonly string Sample = Path.Combine(Repository.Root, "tests", "editions", "weichuan");

    private static readonly Lazy<byte[]> Photograph = new(() => File.ReadAllBytes(Path.Combine(Sample, "pictures", "peach.jpg")));

    /// <summary>The sentences of the sample edition.</summary>
    private static readonly Lazy<string[]> Sentences = new(() =>
        [.. File.ReadLines(Path.Combine(Sample, "edition.yaml"))
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("- ", StringComparison.Ordinal) && l.EndsWith('。'))
            .SelectMany(l => l[2..].Split('。', StringSplitOptions.RemoveEmptyEntries))
            .Where(s => s.Length is > 10 and < 70 && s.Count(c => c == '“') == s.Count(c => c == '”'))
            .Select(s => s + "。")]);

    private readonly CorpusSpec spec;
    private readonly Random random;

    private CorpusEdition(CorpusSpec spec)
    {
        this.spec = spec;
        random = new Random(((int)spec.Lengths * 1000) + (spec.Stories * 7) + (spec.Pictures ? 3 : 0) + ((int)spec.Tongue * 31));
    }

    /// <summary>The edition of a spec.</summary>
    public static Edition Of(CorpusSpec spec)
    {
        var maker = new CorpusEdition(spec);
        var articles = Enumerable.Range(0, spec.Stories).Select(maker.Story).ToImmutableArray();
        return new Edition
        {
            Masthead = new Masthead { PaperName = spec.Tongue == Tongue.English ? "Weichuan Post" : "苇川日报", Motto = "一条河 一座城 每一天", Publisher = "苇川日报社", Site = "www.weichuan.example", Editor = "梁以宁" },
            Date = new DateOnly(2026, 3, 12),
            IssueNumber = 4127,
            Language = spec.Tongue == Tongue.English ? "en" : "zh-CN",
            Sections = [new Section(spec.Tongue == Tongue.English ? "News" : "要闻", articles)],
        };
    }

    private Article Story(int index)
    {
        var isFiller = spec.Lengths == Lengths.Front && index > 0 && index % 9 == 5;
        return isFiller ? TestDesk.Filler($"s{index}") : News(index);
    }

    private Article News(int index)
    {
        var english = spec.Tongue == Tongue.English || (spec.Tongue == Tongue.Mixed && index % 4 == 3);
        var length = Length(index) * (english ? 2 : 1);
        return new Article
        {
            Id = $"s{index}",
            Kind = ArticleKind.News,
            Headline = english
                ? new HeadlineStack(Pick(CorpusWords.EnglishHeadlines))
                : new HeadlineStack(Pick(CorpusWords.Headlines), random.Next(5) == 0 ? Pick(CorpusWords.Kickers) : null, random.Next(5) == 0 ? Pick(CorpusWords.Decks) : null),
            Byline = english || random.Next(4) == 0 ? null : new Byline("本报讯", "记者 陆知微"),
            Body = Body(length, english),
            Pictures = spec.Pictures && index % 3 == 1 ? [Photo(index)] : [],
        };
    }

    private int Length(int index) => spec.Lengths switch
    {
        Lengths.Briefs => random.Next(40, 200),
        Lengths.Front => index % 6 == 0 ? random.Next(800, 1200) : index % 6 < 4 ? random.Next(300, 800) : random.Next(60, 160),
        Lengths.Even => random.Next(480, 520),
        _ => random.Next(600, 6000),
    };

    private ImmutableArray<Block> Body(int length, bool english)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (length > 0)
        {
            var paragraph = Paragraph(Math.Min(length, random.Next(70, 190)), english);
            blocks.Add(new Paragraph(Inlines.Plain(paragraph)));
            length -= paragraph.Length;
            if (length > 500 && blocks.Count % 6 == 5)
            {
                blocks.Add(new Subhead(english ? "After the water" : "柱子上的水痕留了下来"));
            }
        }

        return blocks.ToImmutable();
    }

    private string Paragraph(int length, bool english)
    {
        var text = "";
        while (text.Length < length)
        {
            var mixed = spec.Tongue == Tongue.Mixed && random.Next(4) == 0;
            text += english ? (text.Length > 0 ? " " : "") + Pick(CorpusWords.EnglishSentences) : Pick(mixed ? CorpusWords.MixedSentences : Sentences.Value);
        }

        return text;
    }

    private static Picture Photo(int index)
    {
        var (width, height) = PictureSizes[index / 3 % PictureSizes.Length];
        return new Picture(new PictureFile($"pictures/p{index}.jpg", Photograph.Value, PictureFormat.Jpeg, width, height, true), "河堤上的桃花开了。", "方既白 摄");
    }

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
