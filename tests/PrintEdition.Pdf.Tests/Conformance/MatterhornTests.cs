using System.Collections.Concurrent;
using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Tests.Support;
using UglyToad.PdfPig.Tokens;

namespace PrintEdition.Pdf.Tests.Conformance;

/// <summary>
/// pdf.md 5: a file says that it is PDF/UA-1 because it keeps the conditions of the Matterhorn Protocol (PDF Association) that a machine can
/// check. Each test has the number of its checkpoint and condition and reads the file back with PdfPig.
/// </summary>
public sealed class MatterhornTests
{
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Files = new();

    private static readonly HashSet<string> StandardTypes =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    /// <summary>The samples, an edition of sixty stories, pages of it on which stories go on that start on others, and one with everything that a page can have.</summary>
    public static TheoryData<string> Editions => ["weichuan", "weichuan-weekend", "weichuan-english", "weichuan-service", "dukou", "sixty stories", "some pages of sixty stories", "everything"];

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_01_003_and_01_004_artifacts_and_tagged_content_are_not_in_each_other(string edition) => Check(edition, pdf =>
        Assert.All(pdf.PaintedContent(), p => Assert.Equal(1, p.Within.Count(m => m.Id is not null) + p.Within.Count(m => m.Name == "Artifact"))));

    /// <summary>Content with a number is content of the element that says so, and the way back from the page leads to it.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_01_005_all_content_is_an_artifact_or_of_an_element(string edition) => Check(edition, pdf =>
    {
        var owned = pdf.Elements.SelectMany(e => e.Content.Select(c => (c.Page, c.Id, Element: e))).ToDictionary(c => (pdf.Of(c.Page), c.Id), c => c.Element);
        var parents = ParentTree(pdf);
        var pages = pdf.Pages.ToArray();
        foreach (var painted in pdf.PaintedContent())
        {
            var id = painted.Within.Select(m => m.Id).FirstOrDefault(i => i is not null);
            Assert.True(id is not null || painted.Within.Any(m => m.Name == "Artifact"));
            if (id is not null)
            {
                var element = owned[(pages[painted.Page], id.Value)];
                var back = (DictionaryToken)pdf.Of(pdf.Items(parents[((NumericToken)pages[painted.Page].Data["StructParents"]).Int]).ElementAt(id.Value));
                Assert.Equal(element.Type, ((NameToken)back.Data["S"]).Data);
            }
        }
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_01_007_the_tags_are_not_suspect(string edition) => Check(edition, pdf =>
    {
        var marks = pdf.Entries(pdf.Catalog, "MarkInfo").ToDictionary(e => e.Key, e => e.Value);
        Assert.Equal([("Marked", BooleanToken.True)], marks.Select(m => (m.Key, (BooleanToken)m.Value)));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_02_001_02_003_and_02_004_types_of_our_own_stand_for_standard_ones(string edition) => Check(edition, pdf =>
    {
        Assert.All(pdf.Elements, e => Assert.Contains(pdf.Standard(e.Type), StandardTypes));
        Assert.All(pdf.Roles, r => Assert.True(!StandardTypes.Contains(r.Key) && StandardTypes.Contains(r.Value), r.ToString()));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_06_001_to_06_003_metadata_has_a_title_and_the_identifier(string edition) => Check(edition, pdf =>
    {
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", pdf.Metadata, StringComparison.Ordinal);
        Assert.Matches("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">.+</rdf:li>", pdf.Metadata);
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_07_001_and_07_002_the_title_is_shown(string edition) => Check(edition, pdf =>
        Assert.Contains(pdf.Entries(pdf.Catalog, "ViewerPreferences"), e => e.Key == "DisplayDocTitle" && (BooleanToken)e.Value == BooleanToken.True));

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_09_004_and_09_005_tables_and_lists_hold_what_they_may(string edition) => Check(edition, pdf =>
    {
        Assert.All(pdf.Elements.Where(e => e.Type == "Table"), e => Assert.Matches("^(Caption )?(TR ?)+$", string.Join(' ', e.Children.Select(c => c.Type))));
        Assert.All(pdf.Elements.Where(e => e.Type == "TR"), e => Assert.True(e.Parent!.Type == "Table" && e.Children.All(c => c.Type is "TH" or "TD")));
        Assert.All(pdf.Elements.Where(e => e.Type is "TH" or "TD"), e => Assert.Equal("TR", e.Parent!.Type));
        Assert.All(pdf.Elements.Where(e => e.Type == "L"), e => Assert.All(e.Children, c => Assert.Equal("LI", c.Type)));
        Assert.All(pdf.Elements.Where(e => e.Type == "LI"), e => Assert.Matches("^L: (Lbl )?LBody$", $"{e.Parent!.Type}: {string.Join(' ', e.Children.Select(c => c.Type))}"));
        Assert.All(pdf.Elements.Where(e => e.Type is "Lbl" or "LBody"), e => Assert.Equal("LI", e.Parent!.Type));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_15_003_every_heading_of_a_table_says_its_scope(string edition) => Check(edition, pdf =>
        Assert.All(pdf.Elements.Where(e => e.Type == "TH"), e => Assert.Contains("Scope=Column", e.Attributes, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_09_006_to_09_008_ruby_is_not_used_and_the_index_is_as_it_must_be(string edition) => Check(edition, pdf =>
    {
        string[] unused = ["Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"];
        Assert.DoesNotContain(pdf.Elements, e => unused.Contains(e.Type));
        Assert.All(pdf.Elements.Where(e => e.Type == "TOC"), e => Assert.All(e.Children, c => Assert.Equal("TOCI", c.Type)));
        Assert.All(pdf.Elements.Where(e => e.Type == "TOCI"), e => Assert.Equal(("TOC", "Reference"), (e.Parent!.Type, Assert.Single(e.Children).Type)));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_10_001_31_028_and_31_029_every_code_that_is_shown_stands_for_characters(string edition) => Check(edition, pdf =>
    {
        var maps = pdf.Characters();
        Assert.All(maps.Values.SelectMany(m => m.Values), text => Assert.False(text.Length == 0 || text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE')));
        Assert.All(Shown(pdf), s => Assert.Contains(s.Code, maps[s.Font].Keys));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_11_001_to_11_006_the_language_is_known(string edition) => Check(edition, pdf =>
    {
        Assert.Matches("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", ((StringToken)pdf.Catalog.Data["Lang"]).Data);
        Assert.Matches("<dc:language><rdf:Bag><rdf:li>[a-z]{2,3}[^<]*</rdf:li>", pdf.Metadata);
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_13_004_every_figure_says_what_it_shows(string edition) => Check(edition, pdf =>
        Assert.All(pdf.Elements.Where(e => pdf.Standard(e.Type) == "Figure"), e => Assert.False(string.IsNullOrWhiteSpace(e.Text("Alt")))));

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_14_002_14_003_14_006_and_14_007_headings_begin_with_H1_and_skip_no_level(string edition) => Check(edition, pdf =>
    {
        var levels = pdf.Elements.Where(e => e.Type is ['H', .. var rest] && rest.All(char.IsDigit)).Select(e => e.Type.Length == 1 ? 0 : e.Type[1] - '0').ToArray();
        Assert.Equal(1, levels[0]);
        Assert.DoesNotContain(0, levels);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"H{pair.First} before H{pair.Second}"));
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_19_003_and_19_004_every_note_has_an_identifier_of_its_own(string edition) => Check(edition, pdf =>
    {
        var ids = pdf.Elements.Where(e => e.Type == "Note").Select(e => e.Text("ID")).ToArray();
        Assert.All(ids, Assert.NotNull);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), pdf.Entries(pdf.Root, "IDTree").SelectMany(e => pdf.Items(e.Value)).OfType<StringToken>().Select(s => s.Data));
    });

    /// <summary>Also 17-002, 20-001 to 20-003, 21-001, 25-001, 26-001, 26-002, 28-005, 28-010, 28-014 to 28-018, 30-001, 30-002: there is nothing of the kind.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Checkpoints_17_20_21_25_26_and_30_there_are_no_formulas_layers_attachments_forms_encryption_and_form_XObjects(string edition)
    {
        Check(edition, pdf =>
        {
            Assert.DoesNotContain(pdf.Elements, e => pdf.Standard(e.Type) is "Formula" or "Form");
            Assert.DoesNotContain(pdf.Catalog.Data.Keys, k => k is "OCProperties" or "AcroForm" or "Names" or "AF");
            var images = pdf.Entries((DictionaryToken)pdf.Of(pdf.Pages.First().Data["Resources"]), "XObject").Select(e => (StreamToken)pdf.Of(e.Value));
            Assert.All(images, i => Assert.Equal("Image", ((NameToken)i.StreamDictionary.Data["Subtype"]).Data));
        });
        Assert.DoesNotContain("/Encrypt", System.Text.Encoding.Latin1.GetString(FileOf(edition))[^2000..], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_28_002_28_004_28_006_28_007_28_011_and_28_012_every_annotation_is_a_link_in_a_link_and_is_described(string edition) => Check(edition, pdf =>
    {
        var inLinks = pdf.Elements.Where(e => e.Type == "Link").SelectMany(e => e.Objects).Select(o => o.Data).ToHashSet();
        var parents = ParentTree(pdf);
        Assert.All(pdf.Annotations, a =>
        {
            Assert.Equal("Link", ((NameToken)a.Annotation.Data["Subtype"]).Data);
            Assert.Contains(a.Reference.Data, inLinks);
            Assert.True(a.Annotation.Data.ContainsKey("Contents"));
            Assert.Equal("Link", ((NameToken)((DictionaryToken)pdf.Of(parents[((NumericToken)a.Annotation.Data["StructParent"]).Int])).Data["S"]).Data);
        });
    });

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_28_008_and_28_009_links_are_visited_in_the_order_of_the_structure(string edition) => Check(edition, pdf =>
        Assert.All(pdf.Pages, p => Assert.Equal("S", ((NameToken)p.Data["Tabs"]).Data)));

    /// <summary>Also 31-001 to 31-003, 31-007, 31-008, 31-012, 31-013, 31-017 to 31-026: they are about fonts of other kinds.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_31_004_to_31_009_and_31_027_every_font_is_composite_embedded_and_maps_to_characters(string edition) => Check(edition, pdf =>
        Assert.All(pdf.Fonts, f =>
        {
            Assert.Equal("Type0", ((NameToken)f.Font.Data["Subtype"]).Data);
            Assert.Contains(((NameToken)f.Font.Data["Encoding"]).Data, new[] { "Identity-H", "Identity-V" });
            Assert.True(f.Font.Data.ContainsKey("ToUnicode"));
            var isTrueType = ((NameToken)f.Descendant.Data["Subtype"]).Data == "CIDFontType2";
            Assert.Equal(isTrueType ? "Identity" : null, (pdf.Of(f.Descendant, "CIDToGIDMap") as NameToken)?.Data);
            Assert.Contains(isTrueType ? "FontFile2" : "FontFile3", pdf.Entries(f.Descendant, "FontDescriptor").Select(e => e.Key));
        }));

    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_31_011_31_014_31_015_and_31_030_programs_have_the_glyphs_that_are_shown_and_the_set_says_which(string edition) => Check(edition, pdf =>
    {
        var shown = Shown(pdf).ToLookup(s => s.Font, s => s.Code);
        foreach (var (name, _, descendant) in pdf.Fonts)
        {
            var descriptor = pdf.Entries(descendant, "FontDescriptor").ToDictionary(e => e.Key, e => e.Value);
            var codes = descriptor.TryGetValue("FontFile2", out var trueType) ? FontProgram.CodesOfTrueType(pdf.Data(trueType)) : FontProgram.CodesOfCff(pdf.Data(descriptor["FontFile3"]));
            var set = pdf.Data(descriptor["CIDSet"]).SelectMany((b, i) => Enumerable.Range(0, 8).Where(bit => (b & (0x80 >> bit)) != 0).Select(bit => (i * 8) + bit));
            Assert.Equal(codes, set);
            Assert.All(shown[name], c => Assert.True(c != 0 && codes.Contains(c), $"{name} {c}"));
        }
    });

    /// <summary>31-016: PDFBox Preflight compares the widths of font and program.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Checkpoint_31_016_widths_are_those_of_the_programs(string edition) =>
        Assert.Contains("is a valid PDF/A-1b file", Preflight.Verdict(FileOf(edition)), StringComparison.Ordinal);

    /// <summary>31-030, 06-003, 11: an edition for which a condition does not hold makes a file that does not claim it.</summary>
    [Fact]
    public void A_file_that_cannot_be_read_as_a_whole_does_not_claim_to_be()
    {
        var good = Proof.Of(Proof.Paragraph("苇川", 20));

        Assert.True(Claims(good));
        Assert.False(Claims(Proof.Of(Proof.Paragraph("苇川😀", 20))));
        Assert.False(Claims(good with { Edition = good.Edition with { Language = "中文" } }));
        Assert.False(Claims(good with { Edition = good.Edition with { Masthead = new Model.Masthead(), Sections = [new Model.Section("", [])] } }));

        static bool Claims(Composition.Display.ComposedEdition edition)
        {
            using var pdf = new PdfFile(edition.Pdf());
            return pdf.Metadata.Contains("pdfuaid:part", StringComparison.Ordinal);
        }
    }

    private static byte[] FileOf(string edition) => Files.GetOrAdd(edition, e => new Lazy<byte[]>(() => (e switch
    {
        "sixty stories" => Samples.SixtyStories.Value,
        "some pages of sixty stories" => Samples.SixtyStories.Value.Only(SomePagesTests.OnWhichStoriesGoOn(Samples.SixtyStories.Value)),
        "everything" => Samples.Everything(),
        _ => Samples.Named(e),
    }).Pdf())).Value;

    private static void Check(string edition, Action<PdfFile> check)
    {
        using var pdf = new PdfFile(FileOf(edition));
        Assert.NotEmpty(pdf.Elements);
        check(pdf);
    }

    /// <summary>The values of the parent tree by their keys.</summary>
    private static Dictionary<int, IToken> ParentTree(PdfFile pdf)
    {
        var nums = pdf.Entries(pdf.Root, "ParentTree").Where(e => e.Key == "Kids").SelectMany(e => pdf.Items(e.Value)).SelectMany(l => pdf.Items(((DictionaryToken)pdf.Of(l)).Data["Nums"]));
        return nums.Chunk(2).ToDictionary(p => ((NumericToken)p[0]).Int, p => p[1]);
    }

    /// <summary>Every code that is shown, with its font.</summary>
    private static IEnumerable<(string Font, int Code)> Shown(PdfFile pdf) => pdf.PaintedContent().SelectMany(p => PdfFile.Codes(p.Codes).Select(c => (p.Font, c)));
}
