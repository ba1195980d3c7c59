using System.Text;
using System.Text.RegularExpressions;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary>Fonts of further folders: <c>--font-dir</c>, and <c>fonts:</c> in a layout file.</summary>
public class FontFoldersTests
{
    private static readonly string Faces = Path.Combine(Repository.Root, "tests", "faces");

    [Fact]
    public void List_names_the_faces_that_were_found_after_the_shipped_ones()
    {
        var lines = Room.Run("fonts", "list", "--font-dir", Faces).EndsWith(ExitCode.Built).Output.TrimEnd().Split('\n');

        Assert.Equal(["serif", "sans", "kai", "serif-black", "sans-bold", "proof-blank-regular"], lines.Take(6).Select(l => l.Split(' ')[0]));
        Assert.Contains(lines, l => Regex.IsMatch(l, "^proof-sans-bold +Proof Sans Bold +ProofSans-VF.ttf wght=700 +0.0 MB$"));
        Assert.Contains(lines, l => Regex.IsMatch(l, "^proof-set-bold +Proof Set Bold +ProofSet.ttc #1 +0.0 MB$"));
    }

    [Fact]
    public void Check_tells_of_faces_that_may_not_be_embedded() =>
        Room.Run("fonts", "check", "--font-dir", Faces).EndsWith(ExitCode.Findings).Says("PE2007", "ProofClosed.ttf");

    [Fact]
    public void Check_agrees_with_build_on_what_is_missing()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage.Replace("何秋实", "何𱁬实😀", StringComparison.Ordinal).Replace("开采", "开采👨‍👩‍👧", StringComparison.Ordinal));

        var check = Room.Run("fonts", "check", input).EndsWith(ExitCode.Findings);
        var build = Room.Run("build", input, "-o", room.Out, "--format", "pdf").EndsWith(ExitCode.Built);

        Assert.Equal(Missing(check), Missing(build));
        Assert.Equal(5, Missing(check).Count());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_and_nothing_is_written()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);

        Room.Run("build", input, "-o", room.Out, "--font-dir", room.At("无")).EndsWith(ExitCode.Unreadable).Says("PE2001", "无");
        Room.Run("fonts", "list", "--font-dir", room.At("无")).EndsWith(ExitCode.Unreadable).Says("PE2001", "无");

        Assert.Empty(room.Files());
    }

    [Fact]
    public void A_layouts_own_folder_of_fonts_sets_its_styles()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var layout = LayoutWith(room, "[faces/latin]");
        room.Write("paper/faces/latin/one.ttf", File.ReadAllBytes(Path.Combine(Faces, "ProofSans-VF.ttf")));

        Room.Run("layouts", "show", layout).EndsWith(ExitCode.Built);
        Room.Run("build", input, "-o", room.Out, "--layout", layout, "--format", "pdf,png").EndsWith(ExitCode.Built);

        Assert.Contains("+ProofSans_700wght", Tool.Run("pdffonts", Path.Combine(room.Out, "页面.pdf")).EndsWith(0).Output, StringComparison.Ordinal);
        Assert.Contains(Report.Of(room.Bytes("页面.report.json")).Fonts, f => f is { Family: "Proof Sans", Style: "Bold" });
    }

    [Theory]
    [InlineData("[../faces]")]
    [InlineData("[/usr/share/fonts]")]
    [InlineData("[faces/../../faces]")]
    [InlineData("[link]")]
    [InlineData("[\"C:/Windows/Fonts\"]")]
    [InlineData("[\"\"]")]
    public void A_layout_cannot_name_fonts_outside_its_folder(string fonts)
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var layout = LayoutWith(room, fonts);
        Directory.CreateSymbolicLink(room.At("paper/link"), Faces);

        Room.Run("build", input, "-o", room.Out, "--layout", layout).EndsWith(ExitCode.Unreadable).Says("PE3008", "paper.yaml:");

        Assert.Empty(room.Files());
    }

    [Fact]
    public void A_font_whose_outlines_are_damaged_ends_the_build_with_its_name()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage);
        var font = File.ReadAllBytes(Path.Combine(Faces, "ProofSerif-VF.otf"));
        var outlines = font.AsSpan().IndexOf("CFF2"u8) + 8;
        font.AsSpan((font[outlines + 2] << 8) | font[outlines + 3], 64).Fill(0xFF);
        room.Write("fonts/serif.otf", font);
        room.Write("fonts/faces.json", """[{"name": "serif", "family": "Damaged", "style": "Regular", "file": "serif.otf"}]""");

        var outcome = Room.Run("build", input, "-o", room.Out, "--font-dir", room.At("fonts"), "--format", "pdf").EndsWith(ExitCode.NotComposed);

        outcome.Says("PE6004", "serif.otf");
        Assert.Empty(room.Files());
    }

    [Fact]
    public void Latin_from_another_face_is_set_in_it_and_copies()
    {
        using var room = new Room();
        var input = room.Write("页面.txt", Texts.FrontPage.Replace("两成", "12成Aae", StringComparison.Ordinal));
        room.Write("fonts/latin.ttf", File.ReadAllBytes(Path.Combine(Faces, "ProofSans-VF.ttf")));
        room.Write("fonts/faces.json", """[{"name": "latin", "family": "Proof Sans", "style": "Regular", "file": "latin.ttf", "scripts": ["latn"], "for": ["serif"]}]""");

        Room.Run("build", input, "-o", room.Out, "--font-dir", room.At("fonts"), "--format", "pdf,png", "--strict").EndsWith(ExitCode.Built);

        var latin = Assert.Single(Report.Of(room.Bytes("页面.report.json")).Fonts, f => f.Family == "Proof Sans");
        Assert.InRange(latin.Glyphs, 5, 7); // 1 2 A a e
        Assert.Contains("12成Aae", Texts.WithoutWhite(Tool.Run("pdftotext", Path.Combine(room.Out, "页面.pdf"), "-").EndsWith(0).Output), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Missing(Outcome outcome) => outcome.Findings.Where(f => f.Groups["code"].Value == "PE3101").Select(f => f.Value);

    /// <summary>The tabloid with fonts of its own, whose deck asks for the bold of them.</summary>
    private static string LayoutWith(Room room, string fonts)
    {
        var tabloid = File.ReadAllText(Path.Combine(Repository.Root, "layouts", "tabloid.yaml"), Encoding.UTF8);
        return room.Write("paper/paper.yaml", $"fonts: {fonts}\n" + tabloid.Replace("band: {face: sans-bold", "band: {face: proof-sans-bold", StringComparison.Ordinal)
            .Replace("folio: {face: sans,", "folio: {face: proof-sans-bold,", StringComparison.Ordinal));
    }
}
