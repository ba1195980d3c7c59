using System.Buffers.Binary;
using System.Text;
using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Fonts;

/// <summary>What a font descriptor says of a face (ISO 32000-2, 9.8), in thousandths of an em, from its head, hhea, OS/2, post and name tables.</summary>
internal sealed record FaceMetrics(
    string PostScriptName, double[] Box, double Ascent, double Descent, double CapHeight, double ItalicAngle, double StemV)
{
    private const int PostScriptNameId = 6;
    private const int WindowsPlatform = 3;

    /// <summary>Reads a face's metrics.</summary>
    public static FaceMetrics Of(FontFace face)
    {
        var scale = 1000.0 / face.UnitsPerEm;
        var head = face.TableOf("head");
        var hhea = face.TableOf("hhea");
        var os2 = face.TableOf("OS/2");
        var weight = U16(os2, 4);
        return new FaceMetrics(
            Name(face.TableOf("name")) ?? face.Name,
            [S16(head, 36) * scale, S16(head, 38) * scale, S16(head, 40) * scale, S16(head, 42) * scale],
            S16(hhea, 4) * scale,
            S16(hhea, 6) * scale,
            os2.Length >= 90 && U16(os2, 0) >= 2 ? S16(os2, 88) * scale : S16(hhea, 4) * scale,
            S16(face.TableOf("post"), 4),
            StemOf(weight));
    }

    /// <summary>The stem's width is in no table; this grows with the weight as it does in most faces.</summary>
    private static double StemOf(int weight) => Math.Round(50 + Math.Pow(weight / 65.0, 2));

    private static string? Name(byte[] name)
    {
        var count = U16(name, 2);
        var storage = U16(name, 4);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (U16(name, record + 6) == PostScriptNameId && U16(name, record) == WindowsPlatform)
            {
                return Within(name, storage + U16(name, record + 10), U16(name, record + 8));
            }
        }

        return null;
    }

    private static string? Within(byte[] name, int start, int length) =>
        length > 0 && start + length <= name.Length ? Encoding.BigEndianUnicode.GetString(name, start, length) : null;

    /// <summary>A number of a table; 0 where the table is missing or shorter.</summary>
    private static int U16(byte[] table, int at) => at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) : 0;

    private static int S16(byte[] table, int at) => (short)U16(table, at);
}
