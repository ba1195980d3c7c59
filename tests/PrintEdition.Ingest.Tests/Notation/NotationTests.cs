using System.Collections.Immutable;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Notation;

/// <summary>The notation of running text, as the ingest README describes it: what is written beside what is read.</summary>
public class NotationTests
{
    [Theory]
    [InlineData("河水**很平**。", "河水 strong(很平) 。")]
    [InlineData("河水*很平*。", "河水 emphasis(很平) 。")]
    [InlineData("河水***很平***。", "河水 strong+emphasis(很平) 。")]
    [InlineData("**河水*很平***。", "strong(河水) strong+emphasis(很平) 。")]
    [InlineData("***河水*很平**。", "strong+emphasis(河水) strong(很平) 。")]
    [InlineData("**河水***很平*。", "strong(河水) emphasis(很平) 。")]
    [InlineData("“**河水**”，**很平**", "“ strong(河水) ”， strong(很平)")]
    [InlineData("[很平]{.dots}的河", "dots(很平) 的河")]
    [InlineData("[**很**平]{.dots}", "strong+dots(很) dots(平)")]
    [InlineData("120米[2]{.sup}，H[2]{.sub}O", "120米 sup(2) ，H sub(2) O")]
    [InlineData("[很平]{.strong .dots}", "strong+dots(很平)")]
    [InlineData("见[苇川**日报**](https://www.weichuan.example/)。", "见 苇川→https://www.weichuan.example/ strong(日报)→https://www.weichuan.example/ 。")]
    [InlineData("[写信](mailto:a@weichuan.example)", "写信→mailto:a@weichuan.example")]
    [InlineData("{苇川|wěi chuān}在", "苇/wěi 川/chuān 在")]
    [InlineData("{苇川|Wěichuān}在", "苇川/Wěichuān 在")]
    [InlineData("{苇川市|Wěichuān shì}", "苇川市/Wěichuān shì")]
    [InlineData(@"{苇川|Wěi\ chuān}", "苇川/Wěi chuān")]
    [InlineData("{苇川，好|wěi chuān hǎo}", "苇/wěi 川/chuān ， 好/hǎo")]
    [InlineData("{注|ㄓㄨˋ}音", "注/ㄓㄨˋ 音")]
    [InlineData("**{苇川|wěi chuān}**", "strong(苇)/wěi strong(川)/chuān")]
    [InlineData("复航[^a]。", "复航 [1] 。")]
    public void What_is_written_is_read(string notation, string read) => Assert.Equal(read, Shown(Read(notation).Content));

    [Theory]
    [InlineData(@"\*注\*", "*注*")]
    [InlineData(@"\[1\]\{a|b\}\\", @"[1]{a|b}\")]
    [InlineData(@"C:\文件\好", @"C:\文件\好")]
    public void After_a_backslash_a_sign_stands_for_itself(string notation, string read) => Assert.Equal(read, Shown(Read(notation).Content));

    [Theory]
    [InlineData("5*3*2=30")]
    [InlineData("* 注：*")]
    [InlineData("河水*很平")]
    [InlineData("****")]
    [InlineData("[1]、[附录](见后)")]
    [InlineData("[河水]")]
    [InlineData("{河水}与{a}")]
    [InlineData("[]{.dots}[](https://a.example/)")]
    [InlineData("]{.dots}")]
    [InlineData("\\")]
    public void Signs_that_mean_nothing_stay_as_they_are_without_a_word(string text)
    {
        var read = Read(text);

        Assert.Equal(text, Shown(read.Content));
        Assert.Empty(read.Faults);
    }

    [Theory]
    [InlineData("河水**很平", "'**' is never closed")]
    [InlineData("[河](javascript:alert(1))", "'javascript:alert(1)' is no address to link to")]
    [InlineData("[河](file:///etc/passwd)", "is no address to link to")]
    [InlineData("[河](/页面)", "is no address to link to")]
    [InlineData("[河]{.dot}", "'.dot' is no style; did you mean '.dots'?")]
    [InlineData("复航[^b]", "there is no note for [^b]")]
    [InlineData("{|wěi}", "needs characters before the bar")]
    [InlineData("{苇| }", "needs characters before the bar")]
    [InlineData("{河水很平离台阶还有两米多|hé}", "is for 12 characters at once")]
    [InlineData("[a [b](https://b.example/) c](https://a.example/)", "a link cannot stand inside another")]
    public void What_is_not_whole_stays_text_and_is_told(string text, string fault)
    {
        var read = Read(text);

        Assert.Contains(fault, Assert.Single(read.Faults), StringComparison.Ordinal);
        Assert.Equal(text.Replace("[b](https://b.example/)", "b", StringComparison.Ordinal), read.Content.ToPlainText());
    }

    [Theory]
    [InlineData("[", "]{.dots}")]
    [InlineData("**[", "](https://a.example/)**")]
    [InlineData("{苇川|", "}")]
    [InlineData("* **a", "*")]
    public void A_hundred_thousand_spans_are_read_in_one_pass(string open, string close)
    {
        const int times = 100_000;
        var text = string.Concat(Enumerable.Repeat(open, times)) + "河" + string.Concat(Enumerable.Repeat(close, times));

        var content = Read(text).Content;
        Assert.Contains("河", content.ToPlainText() + string.Concat(content.Readings()), StringComparison.Ordinal);
    }

    internal static NotationText Read(string text) => NotationReader.Read(text, label => label == "a" ? 1 : null);

    /// <summary>Pieces parted by spaces: <c>strong+dots(text)/reading→address</c>.</summary>
    internal static string Shown(ImmutableArray<Inline> content) => string.Join(' ', content.Select(Shown));

    private static string Shown(Inline piece)
    {
        if (piece is not Text text)
        {
            return ((NoteReference)piece).Mark;
        }

        (string Name, InlineStyles Style)[] names =
            [("strong", InlineStyles.Strong), ("emphasis", InlineStyles.Emphasis), ("dots", InlineStyles.Dots), ("sup", InlineStyles.Superscript), ("sub", InlineStyles.Subscript)];
        var styles = string.Join('+', names.Where(n => text.Styles.HasFlag(n.Style)).Select(n => n.Name));
        return (styles.Length > 0 ? $"{styles}({text.Value})" : text.Value) + (text.Reading is null ? "" : "/" + text.Reading) + (text.Address is null ? "" : "→" + text.Address);
    }
}
