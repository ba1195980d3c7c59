namespace PrintEdition.Epub.Checking;

/// <summary>Whether the contents and the page list are there, whole, and in the order in which the book is read.</summary>
internal static class NavigationCheck
{
    /// <summary>Checks the navigation document, and the identifier of the NCX.</summary>
    public static void Check(PackageFile package, Dictionary<string, DocumentFile> documents, CheckFindings findings)
    {
        if (package.Navigation is not { } item || documents.GetValueOrDefault(item.File) is not { } navigation)
        {
            return;
        }

        if (navigation.Lists.Count(l => l.Type == "toc") != 1)
        {
            findings.Error("PE5431", "the navigation document must have one list of the type 'toc', no more and no less.", item.File);
        }

        var places = package.Read.Select((read, i) => (read.File, i)).GroupBy(p => p.File, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
        foreach (var list in navigation.Lists)
        {
            list.Empty.ForEach(line => findings.Error("PE5432", $"in the list '{list.Type}' a list has no entry, or an entry no words.", item.File, line));
            if (list.Type is "toc" or "page-list")
            {
                CheckOrder(list, item.File, places, documents, findings);
            }
        }
    }

    private static void CheckOrder(NavigationList list, string file, Dictionary<string, int> places, Dictionary<string, DocumentFile> documents, CheckFindings findings)
    {
        var last = (File: -1, Id: -1);
        foreach (var (address, line) in list.Entries)
        {
            var (target, fragment) = ContainerPath.Resolve(file, address);
            if (target is null || !places.TryGetValue(target, out var at))
            {
                continue;
            }

            var place = (File: at, Id: fragment is null ? -1 : documents.GetValueOrDefault(target)?.Ids.GetValueOrDefault(fragment, -1) ?? -1);
            if (place.CompareTo(last) < 0)
            {
                findings.Warning("PE5433", $"in the list '{list.Type}' the entry '{address}' stands behind one that is read later; put it in the order of the book.", file, line);
            }

            last = place;
        }
    }
}
