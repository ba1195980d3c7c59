using System.Buffers.Binary;
using System.Text;

namespace PrintEdition.Typography.Fonts;

/// <summary>A font's <c>name</c> table (OpenType 1.9, "name"). Damaged entries are passed over.</summary>
/// <param name="table">The table's bytes; may be empty or cut off.</param>
public sealed class NameTable(byte[] table)
{
    private const int Windows = 3;
    private const int Macintosh = 1;
    private const int AmericanEnglish = 0x409;
    private const int HeaderLength = 6;
    private const int RecordLength = 12;

    /// <summary>Names longer than this are damaged, or meant to do damage.</summary>
    private const int LongestName = 512;

    /// <summary>Family by which applications group styles.</summary>
    public string? Family => Name(16) ?? Name(1);

    /// <summary>Style within the family.</summary>
    public string? Style => Name(17) ?? Name(2);

    /// <summary>PostScript name.</summary>
    public string? PostScript => Name(6);

    /// <summary>Beginning of the PostScript names of a variable font's instances.</summary>
    public string? VariationsPrefix => Name(25);

    /// <summary>A name: in American English when there is one, else the first in Unicode, else the first of a Macintosh in ASCII.</summary>
    /// <param name="id">Name identifier, such as 1 for the family.</param>
    public string? Name(int id)
    {
        var (best, rank) = (default(string), 0);
        for (var i = 0; i < U16(2); i++)
        {
            var at = HeaderLength + (RecordLength * i);
            if (at + RecordLength > table.Length)
            {
                break;
            }

            if (U16(at + 6) == id && RankOf(at) is var candidate && candidate > rank && TextAt(at) is { Length: > 0 } text)
            {
                (best, rank) = (text, candidate);
            }
        }

        return best;
    }

    private int RankOf(int record) => (U16(record), U16(record + 4)) switch
    {
        (Windows, AmericanEnglish) => 3,
        (Windows or 0, _) => 2,
        (Macintosh, 0) => 1,
        _ => 0,
    };

    private string? TextAt(int record)
    {
        var length = Math.Min(U16(record + 8), LongestName);
        var start = U16(4) + U16(record + 10);
        if (start + length > table.Length)
        {
            return null;
        }

        var bytes = table.AsSpan(start, length);
        return (U16(record) == Macintosh ? Encoding.ASCII : Encoding.BigEndianUnicode).GetString(bytes).Trim();
    }

    private int U16(int at) => at + 2 <= table.Length ? BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)) : 0;
}
