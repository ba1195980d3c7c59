namespace PrintEdition.Epub.Pages;

/// <summary>The style sheet, kept beside this file as <c>style.css</c>.</summary>
internal static class StyleSheet
{
    /// <summary>The style sheet's bytes.</summary>
    public static byte[] Read()
    {
        using var resource = typeof(StyleSheet).Assembly.GetManifestResourceStream("style.css")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
