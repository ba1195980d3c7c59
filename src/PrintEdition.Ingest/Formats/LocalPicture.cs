namespace PrintEdition.Ingest.Formats;

/// <summary>Tells pictures beside the input from pictures on the web.</summary>
internal static class LocalPicture
{
    /// <summary>The path of a picture's file as an address names it, <c>pictures/a%20b.jpg?w=3</c>; null when it is no file's.</summary>
    public static string? PathOf(string source)
    {
        var end = source.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? source : source[..end];
        var isAddress = path.StartsWith("//", StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal);
        return isAddress || path.Length == 0 ? null : Uri.UnescapeDataString(path);
    }
}
