using System.Buffers.Binary;

namespace PrintEdition.Pdf.Pictures;

/// <summary>The frame header of a JPEG (ITU-T T.81, B.2.2): size and number of components.</summary>
internal readonly record struct JpegHeader(int Width, int Height, int Components)
{
    /// <summary>Reads the first frame header; null when there is none.</summary>
    public static JpegHeader? Read(ReadOnlySpan<byte> data)
    {
        for (var at = 2; at + 9 < data.Length && data[at] == 0xFF;)
        {
            var marker = data[at + 1];
            if (IsFrame(marker))
            {
                return new JpegHeader(
                    BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]), data[at + 9]);
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
        }

        return null;
    }

    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
