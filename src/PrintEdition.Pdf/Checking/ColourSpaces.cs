using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Tells how a colour space says colours (ISO 32000-2, 8.6).</summary>
/// <param name="pdf">The file.</param>
internal sealed class ColourSpaces(OpenedPdf pdf)
{
    /// <summary>Spaces inside each other: the base of an index, and that of a pattern.</summary>
    private const int Deepest = 8;

    /// <summary>The kinds of a space.</summary>
    /// <param name="space">A name or an array.</param>
    /// <param name="resources">Where names are looked up, and what stands for the device's spaces.</param>
    public ColourKinds Of(ReadValue? space, ReadDictionary resources) => Of(space, pdf.Dictionary(resources["ColorSpace"]), 0);

    private ColourKinds Of(ReadValue? value, ReadDictionary named, int depth)
    {
        var space = pdf.Resolve(value);
        if (depth >= Deepest)
        {
            return ColourKinds.None;
        }

        return space switch
        {
            ReadName name => OfName(name.Value, named, depth),
            ReadArray { Items: [var first, ..] } array => OfArray(pdf.Name(first), array, named, depth),
            _ => ColourKinds.None,
        };
    }

    private ColourKinds OfName(string name, ReadDictionary named, int depth) => name switch
    {
        "DeviceRGB" or "RGB" => named.Has("DefaultRGB") ? ColourKinds.MeasuredRgb : ColourKinds.DeviceRgb,
        "DeviceCMYK" or "CMYK" => named.Has("DefaultCMYK") ? ColourKinds.None : ColourKinds.DeviceCmyk,
        "DeviceGray" or "G" or "Pattern" => ColourKinds.None,
        _ => Of(named[name], ReadDictionary.Empty, depth + 1),
    };

    private ColourKinds OfArray(string kind, ReadArray array, ReadDictionary named, int depth) => kind switch
    {
        "CalRGB" or "Lab" => ColourKinds.MeasuredRgb,
        "ICCBased" when array.Items.Length > 1 => pdf.Number(pdf.Dictionary(array.Items[1])["N"]) == 3 ? ColourKinds.MeasuredRgb : ColourKinds.None,
        "Indexed" or "I" or "Pattern" when array.Items.Length > 1 => Of(array.Items[1], named, depth + 1),
        "DeviceRGB" or "DeviceCMYK" => OfName(kind, named, depth),
        _ => ColourKinds.None,
    };
}
