using System.Text;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>
/// Inputs that cannot be built, and inputs that can with a finding: a code, a place, what to do; the right exit code;
/// no stack trace; no file, or whole files.
/// </summary>
public class BadInputTests
{
    [Fact]
    public void An_empty_file_cannot_be_read() => Refused("空白.txt", []);

    [Fact]
    public void White_space_only_cannot_be_read() => Refused("空白.txt", "\n\n　　\n  \n"u8.ToArray());

    [Fact]
    public void A_binary_file_cannot_be_read() =>
        Refused("页面.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37 % 251))]);

    [Fact]
    public void A_file_that_is_not_there_cannot_be_read()
    {
        using var room = new Room();

        Room.Run("build", room.At("无此文件.txt"), "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1...", "无此文件.txt");

        Assert.Empty(room.Files());
    }

    [Fact]
    public void Standard_input_that_is_empty_cannot_be_read()
    {
        using var room = new Room();

        Room.RunWith([], "build", "-", "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1...");

        Assert.Empty(room.Files());
    }

    [Fact]
    public void A_text_with_no_headline_is_built_with_a_finding() => BuiltWithFinding("""
        本报讯 (记者 许知远)3月12日上午,云溪老街保护性修缮工程正式开工。工程计划用时十八个月,分三期修缮沿街一百二十六间店铺。市住建局负责人表示,修缮将坚持修旧如旧。

        老街长680米,始建于明代,曾是云溪两岸最热闹的水陆码头。近年来,部分木构房屋出现倾斜、漏雨,去年汛期有三处山墙开裂。
        """);

    [Fact]
    public void One_headline_only_is_built_with_a_finding() => BuiltWithFinding("云溪老街修缮工程今日开工\n");

    [Fact]
    public void Unpaired_quotes_are_built_with_a_finding() => BuiltWithFinding("""
        云溪老街修缮工程今日开工

        本报讯 (记者 许知远)3月12日上午,云溪老街保护性修缮工程正式开工。修缮将坚持“修旧如旧,能用的旧砖旧瓦一律留用。

        老街长680米,始建于明代,曾是云溪两岸最热闹的水陆码头。
        """);

    [Fact]
    public void A_lone_surrogate_is_a_finding_with_its_place()
    {
        using var room = new Room();
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Texts.FrontPage)];
        var place = utf16.AsSpan().IndexOf(Encoding.Unicode.GetBytes("正式开工"));
        utf16[place] = 0x00;
        utf16[place + 1] = 0xD8;
        var input = room.Write("页面.txt", utf16);

        var outcome = Room.Run("build", input, "-o", room.Out).Says("PE1...", "页面.txt:3:");

        WholeOrNothing(room, outcome, "页面");
    }

    [Fact]
    public void A_character_in_no_font_is_built_as_a_box_and_reported()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage.Replace("何秋实", "何𱁬实", StringComparison.Ordinal));

        var outcome = Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);

        Assert.Contains("U+3106C", outcome.Error, StringComparison.Ordinal);
        var missing = Assert.Single(ReportOf(room, "页面").MissingGlyphs);
        Assert.Equal(new MissingEntry("a02", "U+3106C", 1, "body", 2, 21, input, 13, 1), missing);
    }

    [Fact]
    public void A_character_in_no_font_cannot_be_composed_under_strict()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage.Replace("何秋实", "何𱁬实", StringComparison.Ordinal));

        Room.Run("build", input, "-o", room.Out, "--strict").EndsWith(ExitCode.NotComposed);

        Assert.Empty(room.Files());
    }

    [Fact]
    public void An_article_of_200_000_characters_is_built()
    {
        using var room = new Room();
        var sentence = "老街长680米,始建于明代,曾是云溪两岸最热闹的水陆码头,部分木构房屋出现倾斜、漏雨。";
        var paragraph = string.Concat(Enumerable.Repeat(sentence, 10)) + "\n\n";
        var text = "云溪老街修缮工程今日开工\n\n本报讯 (记者 许知远)3月12日上午,云溪老街保护性修缮工程正式开工。\n\n"
            + string.Concat(Enumerable.Repeat(paragraph, 200_000 / (sentence.Length * 10)));
        var input = room.Write("长文.txt", text);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built);

        var report = ReportOf(room, "长文");
        var article = Assert.Single(report.Articles);
        Assert.InRange(article.Characters, 190_000, 210_000);
        Assert.NotEqual("heldOver", article.Status);
        Assert.Equal(["长文.epub", "长文.pdf", "长文.report.json"], room.Files());
    }

    [Fact]
    public void A_missing_picture_is_built_without_it() => BuiltWithoutPicture("PE1302", _ => { });

    [Fact]
    public void An_unreadable_picture_is_built_without_it() =>
        BuiltWithoutPicture("PE1303", room => room.Write("桃花.jpg", "这不是照片"));

    [Fact]
    public void A_picture_cut_off_in_the_middle_is_built_without_it() =>
        BuiltWithoutPicture("PE1303", room => room.Write("桃花.jpg", File.ReadAllBytes(Repository.Photograph)[..20_000]));

    [Fact]
    public void A_picture_outside_the_edition_s_folder_is_built_without_it() =>
        BuiltWithoutPicture("PE1301", _ => { }, "../桃花.jpg");

    [Fact]
    public void An_edition_file_with_faults_tells_them_all_by_line_and_column()
    {
        using var room = new Room();
        var input = room.Write("edition.yaml", """
            papr:
              name: 云溪日报
            date: 昨天
            sections:
              - name: 要闻
                articles:
                  - headline: 云溪老街修缮工程今日开工
                    bodi: [3月12日上午开工。]
            """);

        Room.Run("build", input, "-o", room.Out)
            .EndsWith(ExitCode.Unreadable)
            .Says("PE1203", "edition.yaml:1:1")
            .Says("PE1204", "edition.yaml:3:7")
            .Says("PE1203", "edition.yaml:8:9");

        Assert.Empty(room.Files());
    }

    private static void BuiltWithoutPicture(string code, Action<Room> deliver, string path = "桃花.jpg")
    {
        using var room = new Room();
        deliver(room);
        var input = room.Write("edition.yaml", $"""
            sections:
              - name: 要闻
                articles:
                  - kind: picture-story
                    headline: 油菜花开满田畈
                    pictures:
                      - file: {path}
                        caption: 城东镇两千亩油菜花陆续开放。
                    body: [连日来，城东镇两千亩油菜花陆续开放，游人纷至沓来。]
            """);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built).Says(code, "edition.yaml:7:");

        Assert.Equal(["edition.epub", "edition.pdf", "edition.report.json"], room.Files());
        Assert.Contains(ReportOf(room, "edition").Warnings, w => w.Code == code);
        Room.Run("build", input, "-o", room.Out, "--strict").EndsWith(ExitCode.Findings);
    }

    private static void Refused(string name, byte[] content)
    {
        using var room = new Room();
        var input = room.Write(name, content);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Unreadable).Says("PE1...", name);

        Assert.Empty(room.Files());
    }

    private static void BuiltWithFinding(string text)
    {
        using var room = new Room();
        var input = room.Write("页面.txt", text);

        Room.Run("build", input, "-o", room.Out).EndsWith(ExitCode.Built).Says("PE[1235]...", "页面.txt");

        Assert.Equal(["页面.epub", "页面.pdf", "页面.report.json"], room.Files());
        Assert.NotEmpty(ReportOf(room, "页面").Warnings);
        Room.Run("build", input, "-o", room.Out, "--strict").EndsWith(ExitCode.Findings);
    }

    private static void WholeOrNothing(Room room, Outcome outcome, string name)
    {
        if (outcome.Code == ExitCode.Built)
        {
            outcome.EndsWith(ExitCode.Built);
            Assert.Equal([name + ".epub", name + ".pdf", name + ".report.json"], room.Files());
        }
        else
        {
            outcome.EndsWith(ExitCode.Unreadable);
            Assert.Empty(room.Files());
        }
    }

    private static Report ReportOf(Room room, string name) => Report.Of(room.Bytes(name + ".report.json"));
}
