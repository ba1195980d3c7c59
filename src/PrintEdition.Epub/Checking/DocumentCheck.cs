namespace PrintEdition.Epub.Checking;

/// <summary>What each document owes its readers by itself.</summary>
internal static class DocumentCheck
{
    /// <summary>Checks titles, ids, words of pictures, and the properties that the manifest must say.</summary>
    public static void Check(PackageFile package, Dictionary<string, DocumentFile> documents, CheckFindings findings)
    {
        foreach (var item in package.Items.Where(i => i.IsDocument))
        {
            if (documents.GetValueOrDefault(item.File) is { } document)
            {
                Check(item, document, package.IsThird, findings);
            }
        }
    }

    private static void Check(PackageItem item, DocumentFile document, bool isThird, CheckFindings findings)
    {
        if (string.IsNullOrEmpty(document.Title))
        {
            findings.Error("PE5428", "the document has no title, or an empty one; say what it is.", item.File);
        }

        foreach (var (id, line) in document.Repeated)
        {
            findings.Error("PE5427", $"the id '{id}' is there twice; links would lead to the first.", item.File, line);
        }

        foreach (var line in document.Undescribed)
        {
            findings.Warning("PE5426", "the picture has no words for those who cannot see it; add alt, empty for a mere ornament.", item.File, line);
        }

        foreach (var property in document.Properties.Where(p => isThird && !item.Has(p)).Order(StringComparer.Ordinal))
        {
            findings.Error("PE5429", $"the manifest does not say that the document is '{property}'; add that to the item's properties, or take it out of the document.", item.File);
        }
    }
}
