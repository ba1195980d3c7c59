namespace PrintEdition.Epub.Container;

/// <summary>The checksum of ZIP entries (ISO/IEC 21320-1, polynomial 0xEDB88320).</summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private readonly uint[] _table = new uint[256];

    public Crc32()
    {
        for (uint i = 0; i < _table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            _table[i] = value;
        }
    }

    /// <summary>The checksum of the bytes.</summary>
    public uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc = _table[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }
}
