using System.Globalization;
using System.Text;
using CsCheck;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Subsetting;

namespace PrintEdition.Typography.Tests.Fonts;

/// <summary>Folders of further fonts: what is found, what a catalogue says, and what is told of files that cannot be used.</summary>
public class FontFolderTests
{
    [Fact]
    public void A_folder_without_a_catalogue_gives_every_face_named_by_family_and_style_the_most_regular_first()
    {
        using var book = TestFaces.WithFound();

        Assert.Empty(book.Faults);
        Assert.Equal(
            [
                "serif", "sans", "kai", "serif-black", "sans-bold",
                "proof-blank-regular: ProofBlank.ttf",
                "proof-book-regular: ProofBook.otc",
                "proof-closed-regular: ProofClosed.ttf",
                "proof-sans-regular: ProofSans-VF.ttf wght=400",
                "proof-serif-regular: ProofSerif-VF.otf wght=400",
                "proof-set-regular: ProofSet.ttc",
                "proof-sans-light: ProofSans-VF.ttf wght=300",
                "proof-serif-light: ProofSerif-VF.otf wght=300",
                "proof-book-bold: ProofBook.otc #1",
                "proof-sans-bold: ProofSans-VF.ttf wght=700",
                "proof-serif-bold: ProofSerif-VF.otf wght=700",
                "proof-set-bold: ProofSet.ttc #1",
            ],
            book.Records.Select(r => r.Name.Contains("proof", StringComparison.Ordinal) ? $"{r.Name}: {FileOf(r)}" : r.Name));
    }

    [Theory]
    [InlineData("Noto Serif CJK TC", "Bold", "noto-serif-cjk-tc-bold")]
    [InlineData("霞鹜文楷", "Regular", "霞鹜文楷-regular")]
    [InlineData("  A/B\\C:", "..", "a-b-c")]
    [InlineData("...", "", "font")]
    public void Names_are_lower_case_words_joined_with_hyphens(string family, string style, string name) =>
        Assert.Equal(name, FaceName.Of(family, style));

    [Fact]
    public void Of_two_faces_of_one_name_the_first_is_kept_and_the_other_told()
    {
        using var room = new FontRoom();
        room.Copy("ProofClosed.ttf", "a.ttf");
        room.Copy("ProofClosed.ttf", "b.ttf");

        using var book = TestFaces.Shipped().With(room.Path);

        Assert.EndsWith("a.ttf", book.Records[^1].Path, StringComparison.Ordinal);
        var fault = Assert.Single(book.Faults);
        Assert.Equal(("PE2005", false, "b.ttf"), (fault.Code, fault.IsError, Path.GetFileName(fault.Path)));
    }

    /// <summary>Files that are named like fonts, and what is said of them.</summary>
    public static TheoryData<string, string, string> Unusable => new()
    {
        { "empty.ttf", "", "it is empty" },
        { "words.ttf", "这不是字体,只是几个字", "it is no font" },
        { "web.woff", "wOFF\0\0\0\0\0\0\0\0", "WOFF file" },
        { "web.woff2", "wOF2\0\0\0\0\0\0\0\0", "WOFF2 file" },
        { "renamed.ttf", "wOF2\0\0\0\0\0\0\0\0", "WOFF2 file" },
        { "old.pfa", "%!PS-AdobeFont-1.0: Old", "Type 1" },
        { "screen.bdf", "STARTFONT 2.1", "bitmap" },
        { "pointer.otf", "version https://git-lfs.github.com/spec/v1", "git lfs pull" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_file_that_is_no_usable_font_is_told_apart_and_left_out(string name, string content, string words)
    {
        using var room = new FontRoom();
        room.Write(name, Encoding.UTF8.GetBytes(content));
        room.Copy("ProofSet.ttc");

        using var book = TestFaces.Shipped().With(room.Path);

        var fault = Assert.Single(book.Faults);
        Assert.Equal(("PE2004", false, name), (fault.Code, fault.IsError, Path.GetFileName(fault.Path)));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        Assert.True(book.Has("proof-set-bold"));
    }

    [Theory]
    [InlineData("cut off", 1500, null, null, "cut off")]
    [InlineData("without outlines", 0, "glyf", "EBDT", "bitmaps and no outlines")]
    [InlineData("without characters", 0, "cmap", "xxxx", "'cmap' is missing")]
    public void A_damaged_font_is_told_apart_and_left_out(string what, int length, string? table, string? renamed, string words)
    {
        using var room = new FontRoom();
        var bytes = File.ReadAllBytes(Path.Combine(TestFaces.Folder, "ProofSans-VF.ttf"));
        if (table is not null)
        {
            Encoding.ASCII.GetBytes(renamed!).CopyTo(bytes, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(table)));
        }

        room.Write("damaged.ttf", length > 0 ? bytes[..length] : bytes);

        using var book = TestFaces.Shipped().With(room.Path);

        Assert.Equal(["PE2004", "PE2006"], book.Faults.Select(f => f.Code));
        Assert.True(book.Faults[0].Message.Contains(words, StringComparison.Ordinal), what + ": " + book.Faults[0].Message);
    }

    [Fact]
    public void Any_damage_is_a_fault_or_a_font_and_never_a_crash()
    {
        using var room = new FontRoom();
        var fonts = Directory.EnumerateFiles(TestFaces.Folder, "*.?t?").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        Gen.Select(Gen.Int[0, fonts.Length - 1], Gen.Int[0, 2400], Gen.Select(Gen.Int[0, 2400], Gen.Byte).Array[1, 12]).ForAll(
            (font, length, changes) => Use(Damage(fonts[font], length, changes), room),
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        using var book = TestFaces.Shipped().With(Path.Combine(TestFaces.Folder, "nowhere"));

        var fault = Assert.Single(book.Faults);
        Assert.Equal(("PE2001", true), (fault.Code, fault.IsError));
    }

    [Fact]
    public void A_face_of_a_catalogue_takes_the_place_of_a_shipped_one_which_stays_next_in_turn()
    {
        using var book = TestFaces.WithCatalogue("""
            [{"name": "sans", "family": "Proof Sans", "style": "Black", "file": "ProofSans-VF.ttf", "axes": {"wght": 900}},
             {"name": "extra", "family": "Proof Set", "style": "Bold", "file": "ProofSet.ttc", "index": 1}]
            """);

        Assert.Empty(book.Faults);
        Assert.Equal(["serif", "sans", "shipped-sans", "kai", "serif-black", "sans-bold", "extra"], book.Records.Select(r => r.Name));
        Assert.Equal(0.76, book.Face("sans").AdvanceOf(book.Face("sans").GlyphOf('A')));
        Assert.Equal(0.72, book.Face("extra").AdvanceOf(book.Face("extra").GlyphOf('A')));
        Assert.Equal("sans", book.ChainFor("sans", "zh-CN").FaceFor('中')!.Name);
        Assert.Equal("shipped-sans", book.ChainFor("sans", "zh-CN").FaceFor('B')!.Name);
    }

    [Theory]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "nowhere.ttf"}]""", "PE2003", "not there")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofSet.ttc", "index": 2}]""", "PE2003", "2 faces")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofSans-VF.ttf", "axes": {"wdth": 75}}]""", "PE2003", "there are wght")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofClosed.ttf", "axes": {"wght": 700}}]""", "PE2003", "no variable font")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofClosed.ttf", "axes": 700}]""", "PE2002", "'axes'")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "../faces/ProofClosed.ttf"}]""", "PE2002", "own folder")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofClosed.ttf", "weight": 1}]""", "PE2002", "unknown key 'weight'")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y"}]""", "PE2002", "no 'file'")]
    [InlineData("""[{"name": "x", "family": "X", "style": "Y", "file": "ProofClosed.ttf", "index": -1}]""", "PE2002", "'index'")]
    [InlineData("""[1]""", "PE2002", "no object")]
    [InlineData("""{}""", "PE2002", "no list")]
    [InlineData("""[""", "PE2002", "")]
    public void A_catalogue_with_a_fault_is_an_error_that_says_where(string json, string code, string words)
    {
        using var book = TestFaces.WithCatalogue(json);

        var fault = Assert.Single(book.Faults);
        Assert.Equal((code, true), (fault.Code, fault.IsError));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faces_that_may_not_be_embedded_are_told()
    {
        using var book = TestFaces.WithFound();

        Assert.Equal(["proof-closed-regular"], book.Records.Where(r => FontFault.OfRights(book.Face(r.Name)) is not null).Select(r => r.Name));
    }

    private static string FileOf(FaceRecord record) =>
        record.File + (record.Index > 0 ? $" #{record.Index}" : "") + string.Concat(record.Axes.Select(a => string.Create(CultureInfo.InvariantCulture, $" {a.Tag}={a.Value}")));

    private static byte[] Damage(byte[] font, int length, (int At, byte Value)[] changes)
    {
        var bytes = font[..Math.Min(font.Length, length)];
        foreach (var (at, value) in changes.Where(c => c.At < bytes.Length))
        {
            bytes[at] = value;
        }

        return bytes;
    }

    /// <summary>Finds the faces, looks glyphs up, measures and subsets.</summary>
    private static void Use(byte[] bytes, FontRoom room)
    {
        room.Write("font.ttf", bytes);
        using var book = TestFaces.Shipped().With(room.Path);
        foreach (var record in book.Records.Skip(5))
        {
            try
            {
                var face = book.Face(record.Name);
                _ = (face.BoxOf(face.GlyphOf('A')), face.AdvanceOf(face.GlyphOf('中')), FontFault.OfRights(face));
                FaceSubset.Of(face, [(ushort)face.GlyphOf('A'), (ushort)face.GlyphOf('Á')]);
            }
            catch (FontFileException)
            {
                // said in a finding
            }
        }
    }
}
