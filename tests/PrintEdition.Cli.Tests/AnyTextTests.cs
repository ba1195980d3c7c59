using CsCheck;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Whatever stands in a text, it is built or refused with a reason: no stack trace, no half-written file, no character lost.</summary>
public class AnyTextTests
{
    /// <summary>What newspaper texts are made of, and what breaks programs that read them.</summary>
    private static readonly string[] Pieces =
    [
        "苇川日报", "老集市重新开秤", "本报讯（记者 陆知微）", "本报讯 (记者 苏禾)", "3月11日清晨，", "摊主全部回迁。", "“这回踏实了。”他说。", "（方既白 摄）", "责任编辑：梁以宁",
        "第02版", "——", "……", "：", "；", "《", "》", "“", "”", "（", ")", "、、、", "，，", "。。。", "A", "COVID-19", "63%～68%", "http://a.example/b?c=d", " ", "　", "\t",
        "\r\n", "\n", "\n\n", "\u00ad", "\u200b", "\ufeff", "\u0000", "\u202e", "é", "e\u0301", "😀", "👨‍👩‍👧", "𠀀", "\ud800", "\udc00", "⼯", "กข", "שלום", "ﷺ", "{", "}", "- ", "# ", "富强 民主 文明 和谐",
        "supercalifragilisticexpialidocious", "1,500", "9:30", "G351", "℃", "％", "々", "ー", "ｆｕｌｌ",
    ];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Int[1, 4]).Select((piece, times) => string.Concat(Enumerable.Repeat(piece, times))).Array[1, 120].Select(string.Concat);

    [Theory]
    [InlineData("G351————")]
    public void Texts_that_once_broke_the_program_are_built(string headline) =>
        BuiltOrRefused(headline + "\n本报讯（记者 苏禾）3月11日清晨，摊主全部回迁。");

    [Fact]
    public void Any_text_is_built_or_refused() => Texts.ForAll(BuiltOrRefused, iter: 100, threads: 1);

    private static void BuiltOrRefused(string text)
    {
        using var room = new Room();
        var outcome = Room.Run("build", room.Write("文.txt", text), "-o", room.Out);

        Assert.True(outcome.Code is ExitCode.Built or ExitCode.Unreadable, $"exit code {outcome.Code}: {outcome.Error}");
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(outcome.Code == ExitCode.Built ? ["文.epub", "文.pdf", "文.report.json"] : [], room.Files());
    }
}
