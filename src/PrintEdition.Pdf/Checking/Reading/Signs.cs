namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>The classes of characters (ISO 32000-2, 7.2.3).</summary>
internal static class Signs
{
    /// <summary>White space.</summary>
    public static bool IsWhite(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    /// <summary>What ends a name or a word, and means something itself.</summary>
    public static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    /// <summary>All others.</summary>
    public static bool IsRegular(byte b) => !IsWhite(b) && !IsDelimiter(b);

    /// <summary>The value of a hexadecimal digit; -1 for what is none.</summary>
    public static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };
}
