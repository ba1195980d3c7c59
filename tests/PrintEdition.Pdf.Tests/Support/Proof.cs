using System.Collections.Immutable;
using PrintEdition.Composition.Display;
using PrintEdition.Model;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>Small composed editions made by hand (校样): what the writer is given without the composer.</summary>
internal static class Proof
{
    public const double Width = 400;

    public const double Height = 300;

    private const double Size = 10;

    /// <summary>An edition of one section with no articles, one page for each list of items.</summary>
    public static ComposedEdition Of(params ImmutableArray<DrawItem>[] pages) => new(
        new Edition { Masthead = new Masthead { PaperName = "苇川日报" }, Sections = [new Section("要闻", [])] },
        "proof",
        [.. pages.Select((items, i) => new ComposedPage(i + 1, "要闻", Width, Height, items, 1, 0, []))],
        [],
        new TypographyCount(0, 0, 0, 0, 0, 0),
        []);

    /// <summary>A page of one paragraph, justified at a measure in em.</summary>
    public static ImmutableArray<DrawItem> Paragraph(
        string text, int measure, string face = "serif", double x = 20, FontBook? faces = null, string language = "zh-CN")
    {
        var shaped = new Typesetter(faces ?? Repository.Faces).Shape([new StyledText(text, new TextStyle(face, Size))], new ParagraphStyle { Language = language });
        var lines = shaped.Break(measure * Size)!.Lines;
        return [.. lines.SelectMany((line, row) => line.Runs.Select(run => Text(run, x, 20 + (row * 14))))];
    }

    /// <summary>Glyphs at natural advances, or at those given, with characters of one glyph each.</summary>
    public static GlyphRun Run(string text, string face = "serif", double size = Size, params double[] gaps)
    {
        var font = Repository.Faces.Face(face);
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        double x = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var glyph = (ushort)font.GlyphOf(text[i]);
            var advance = (font.AdvanceOf(glyph) + (i < gaps.Length ? gaps[i] : 0)) * size;
            glyphs.Add(new PlacedGlyph(glyph, x, 0, advance, i, 1));
            x += advance;
        }

        return new GlyphRun(font, size, text, glyphs.ToImmutable());
    }

    public static TextItem Text(GlyphRun run, double x = 20, double baseline = 30) => new(Tag.Artifact, x, baseline, run, Colour.Black);

    /// <summary>The file.</summary>
    public static byte[] Pdf(this ComposedEdition edition) => edition.Write().File;

    /// <summary>The file and its summary.</summary>
    public static (byte[] File, PdfSummary Summary) Write(this ComposedEdition edition)
    {
        var output = new MemoryStream();
        var summary = PdfWriter.Write(edition, output);
        return (output.ToArray(), summary);
    }

    /// <summary>The file with streams not compressed, a character for each byte.</summary>
    public static string Plain(this ComposedEdition edition)
    {
        var output = new MemoryStream();
        PdfWriter.Write(edition, output, new PdfOptions(), isCompressed: false);
        return System.Text.Encoding.Latin1.GetString(output.ToArray());
    }

    /// <summary>The first page's content stream.</summary>
    public static string Content(this ComposedEdition edition)
    {
        var file = edition.Plain();
        var page = file[file.IndexOf("/Type /Page/", StringComparison.Ordinal)..];
        var number = page[(page.IndexOf("/Contents ", StringComparison.Ordinal) + 10)..].Split(' ')[0];
        var start = file.IndexOf("stream\n", file.IndexOf($"\n{number} 0 obj\n", StringComparison.Ordinal), StringComparison.Ordinal) + 7;
        return file[start..file.IndexOf("\nendstream", start, StringComparison.Ordinal)];
    }
}
