using System.Buffers.Binary;
using System.Globalization;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Fonts;

/// <summary>What a font descriptor says of a face (ISO 32000-2, 9.8), in thousandths of an em, from its head, hhea, OS/2, post and name tables.</summary>
internal sealed record FaceMetrics(
    string PostScriptName, double[] Box, double Ascent, double Descent, double CapHeight, double ItalicAngle, double StemV)
{
    /// <summary>Readers take no longer font names (ISO 32000-1, Annex C: 127 bytes, the subset tag included).</summary>
    private const int LongestName = 120;

    /// <summary>Reads a face's metrics.</summary>
    public static FaceMetrics Of(FontFace face)
    {
        var scale = 1000.0 / face.UnitsPerEm;
        var head = face.TableOf("head");
        var hhea = face.TableOf("hhea");
        var os2 = face.TableOf("OS/2");
        return new FaceMetrics(
            PostScriptNameOf(face),
            [S16(head, 36) * scale, S16(head, 38) * scale, S16(head, 40) * scale, S16(head, 42) * scale],
            S16(hhea, 4) * scale,
            S16(hhea, 6) * scale,
            os2.Length >= 90 && U16(os2, 0) >= 2 ? S16(os2, 88) * scale : S16(hhea, 4) * scale,
            S16(face.TableOf("post"), 4),
            StemOf(FaceWeight.Of(face)));
    }

    /// <summary>The stem's width is in no table; this grows with the weight as it does in most faces.</summary>
    private static double StemOf(int weight) => Math.Round(50 + Math.Pow(weight / 65.0, 2));

    /// <summary>The PostScript name; of a pinned variable font one that tells its places on the axes (Adobe Technical Note 5902): <c>Inter_700wght</c>.</summary>
    private static string PostScriptNameOf(FontFace face)
    {
        var names = new NameTable(face.TableOf("name"));
        var name = face.Record.Axes.IsEmpty
            ? names.PostScript ?? face.Name
            : (names.VariationsPrefix ?? names.Family ?? face.Name) + string.Concat(face.Record.Axes.Select(a => string.Create(CultureInfo.InvariantCulture, $"_{a.Value}{a.Tag}")));
        var allowed = string.Concat(name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal)).Take(LongestName));
        return allowed.Length > 0 ? allowed : "Font";
    }

    /// <summary>A number of a table; 0 where the table is missing or shorter.</summary>
    private static int U16(byte[] table, int at) => at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) : 0;

    private static int S16(byte[] table, int at) => (short)U16(table, at);
}
