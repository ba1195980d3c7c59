namespace PrintEdition.Ingest.Formats;

/// <summary>Tells pictures beside the input from pictures on the web.</summary>
internal static class LocalPicture
{
    /// <summary>How NewsML-G2's own examples write files beside the item.</summary>
    private const string Beside = "file:///./";

    /// <summary>The path of a picture's file as an address names it, <c>pictures/a%20b.jpg?w=3</c>; null when it is no file's.</summary>
    public static string? PathOf(string source)
    {
        source = source.StartsWith(Beside, StringComparison.OrdinalIgnoreCase) ? source[Beside.Length..] : source;
        var end = source.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? source : source[..end];
        var isAddress = path.StartsWith("//", StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal);
        return isAddress || path.Length == 0 ? null : Uri.UnescapeDataString(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path);
    }
}
