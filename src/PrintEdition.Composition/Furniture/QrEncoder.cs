using PrintEdition.Composition.Display;
using QRCoder;

namespace PrintEdition.Composition.Furniture;

/// <summary>Encodes addresses as QR codes, with a quiet zone of four modules.</summary>
internal static class QrEncoder
{
    /// <summary>The code of an address in ASCII, 15 % of which may be damaged (level M).</summary>
    public static QrMatrix Encode(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var size = data.ModuleMatrix.Count;
        return new QrMatrix(size, string.Concat(data.ModuleMatrix.SelectMany(row => Enumerable.Range(0, size).Select(x => row[x] ? '1' : '0'))));
    }
}
