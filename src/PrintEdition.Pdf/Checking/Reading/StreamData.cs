namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Unpacks streams, within what a file may cost.</summary>
/// <param name="allowance">What it may cost.</param>
internal sealed class StreamData(Allowance allowance)
{
    /// <summary>The most filters one after the other that make sense.</summary>
    private const int MostFilters = 8;

    /// <summary>A stream's data without its filters; null when it cannot be had.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="resolve">Follows references.</param>
    public byte[]? Decode(ReadStream stream, Func<ReadValue?, ReadValue> resolve)
    {
        var names = FiltersOf(stream.Dictionary, resolve);
        var parameters = Items(resolve(stream.Dictionary["DecodeParms"] ?? stream.Dictionary["DP"]), resolve);
        if (stream.Dictionary.Has("F") || names.Length > MostFilters)
        {
            return null; // its data is in another file, or made to be unpacked without end
        }

        var data = stream.Data;
        for (var i = 0; i < names.Length; i++)
        {
            if (StreamFilters.Decode(names[i], data, i < parameters.Length && parameters[i] is ReadDictionary given ? given : ReadDictionary.Empty, allowance.Unpackable) is not { } plain)
            {
                return null;
            }

            data = plain;
        }

        return allowance.TakeUnpacked(data.Length) ? data.ToArray() : null;
    }

    /// <summary>The names of a stream's filters, in their order.</summary>
    public static string[] FiltersOf(ReadDictionary dictionary, Func<ReadValue?, ReadValue> resolve) =>
        [.. Items(resolve(dictionary["Filter"] ?? dictionary["F"]), resolve).Select(f => (f as ReadName)?.Value ?? "")];

    private static ReadValue[] Items(ReadValue value, Func<ReadValue?, ReadValue> resolve) => value switch
    {
        ReadArray array => [.. array.Items.Take(MostFilters + 1).Select(i => resolve(i))],
        ReadNull => [],
        _ => [value],
    };
}
