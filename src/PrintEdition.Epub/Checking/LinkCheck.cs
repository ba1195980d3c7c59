namespace PrintEdition.Epub.Checking;

/// <summary>Whether what documents refer to is there.</summary>
internal static class LinkCheck
{
    /// <summary>Checks the references of all documents.</summary>
    public static void Check(PackageFile package, Dictionary<string, DocumentFile> documents, CheckFindings findings)
    {
        var items = package.Items.GroupBy(i => i.File, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var spine = package.Read.Select(i => i.File).ToHashSet(StringComparer.Ordinal);
        foreach (var item in package.Items)
        {
            foreach (var link in documents.GetValueOrDefault(item.File)?.Links ?? [])
            {
                if (ContainerPath.IsOutside(link.Address))
                {
                    CheckOutside(link, item.File, findings);
                }
                else
                {
                    CheckInside(link, item.File, items, spine, documents, findings);
                }
            }
        }
    }

    private static void CheckOutside(DocumentLink link, string file, CheckFindings findings)
    {
        var scheme = ContainerPath.SchemeOf(link.Address);
        if (scheme == "file" || (!link.MayBeOutside && scheme is not "data"))
        {
            findings.Error("PE5425", $"'{link.Address}' is outside of the book, where readers do not fetch it; put the file into the book.", file, link.Line);
        }
    }

    private static void CheckInside(
        DocumentLink link, string from, Dictionary<string, PackageItem> items, HashSet<string> spine, Dictionary<string, DocumentFile> documents, CheckFindings findings)
    {
        var (file, fragment) = ContainerPath.Resolve(from, link.Address);
        if (file is null || !items.TryGetValue(file, out var target))
        {
            findings.Error("PE5422", $"'{link.Address}' leads to no file of the book; correct the address, or add the file.", from, link.Line);
        }
        else if (link.IsRead && !spine.Contains(file))
        {
            findings.Error("PE5424", $"'{link.Address}' leads to a file that is not in the spine, where readers cannot turn to it; add it there.", from, link.Line);
        }
        else if (!string.IsNullOrEmpty(fragment) && target.IsDocument && !fragment.Contains('(', StringComparison.Ordinal)
            && documents.TryGetValue(file, out var document) && !document.Ids.ContainsKey(fragment))
        {
            findings.Error("PE5423", $"'{link.Address}' leads to an id that '{file}' does not have; correct the one or the other.", from, link.Line);
        }
    }
}
