namespace PrintEdition.Epub.Checking;

/// <summary>What the package says of the book, and whether it is so.</summary>
internal static class PackageCheck
{
    private static readonly string[] Needed = ["identifier", "title", "language"];

    private static readonly string[] Meta = ["META-INF/", "mimetype"];

    /// <summary>Checks metadata, manifest and spine.</summary>
    public static void Check(PackageFile package, OpenedContainer container, CheckFindings findings)
    {
        CheckMetadata(package, findings);
        CheckManifest(package, container, findings);
        CheckSpine(package, findings);
    }

    private static void CheckMetadata(PackageFile package, CheckFindings findings)
    {
        foreach (var name in Needed.Where(n => !package.Metadata.Any(m => m.Name == n && m.Text.Length > 0)))
        {
            findings.Error("PE5413", $"the metadata has no dc:{name}; add it.", package.Path);
        }

        if (string.IsNullOrEmpty(package.Identifier))
        {
            findings.Error("PE5413", "no dc:identifier has the id that 'unique-identifier' names; correct one of them.", package.Path);
        }

        if (package.IsThird && package.Metadata.Count(m => m.Name == "dcterms:modified") != 1)
        {
            findings.Error("PE5413", "the metadata must have one dcterms:modified, no more and no less.", package.Path);
        }
    }

    private static void CheckManifest(PackageFile package, OpenedContainer container, CheckFindings findings)
    {
        var (ids, files) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var item in package.Items)
        {
            var (isNewId, isNewFile) = (ids.Add(item.Id), files.Add(item.File));
            if (item.Id.Length == 0 || item.MediaType.Length == 0 || !isNewId || !isNewFile)
            {
                findings.Error("PE5414", $"the item '{item.Id}' has no id or media type, or shares its id or file with another; give it its own.", package.Path, item.Line);
            }
            else if (!ContainerPath.IsOutside(item.File))
            {
                CheckFile(package, item, container, findings);
            }
        }

        var unnamed = container.Names.Where(n => !Meta.Any(m => n.StartsWith(m, StringComparison.Ordinal)) && n != package.Path && !files.Contains(n));
        unnamed.ToList().ForEach(name => findings.Warning("PE5415", "the manifest does not name the file; add it, or leave it out of the container.", name));
    }

    private static void CheckFile(PackageFile package, PackageItem item, OpenedContainer container, CheckFindings findings)
    {
        if (!container.Has(item.File))
        {
            findings.Error("PE5414", $"the file '{item.File}' is not in the container; add it, or take the item out.", package.Path, item.Line);
        }
        else if (container.Read(item.File) is { } data && !FileSignature.Fits(item.MediaType, data))
        {
            findings.Error("PE5418", $"the file is no {item.MediaType}, which the manifest says; correct the media type, or the file.", item.File);
        }
    }

    private static void CheckSpine(PackageFile package, CheckFindings findings)
    {
        if (package.Spine.IsEmpty)
        {
            findings.Error("PE5416", "the spine is empty: the book has nothing to read.", package.Path);
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, line) in package.Spine)
        {
            var item = package.Items.FirstOrDefault(i => i.Id == id);
            if (item is null || !known.Add(id))
            {
                findings.Error("PE5416", $"the spine names '{id}', which the manifest does not have or which was named before.", package.Path, line);
            }
            else if (!item.IsDocument && item.MediaType != "image/svg+xml" && item.MediaType != "application/x-dtbook+xml")
            {
                findings.Error("PE5416", $"the spine names '{id}', a file that is no document for reading.", package.Path, line);
            }
        }

        if (package.IsThird && package.Items.Count(i => i.Has("nav") && i.IsDocument) != 1)
        {
            findings.Error("PE5417", "the manifest must have one XHTML document with the property 'nav', no more and no less.", package.Path);
        }
    }
}
