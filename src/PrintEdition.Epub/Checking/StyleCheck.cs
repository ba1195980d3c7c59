using System.Text;
using PrintEdition.Epub.Styles;

namespace PrintEdition.Epub.Checking;

/// <summary>Whether style sheets can be read, and what they refer to is there.</summary>
internal static class StyleCheck
{
    /// <summary>Checks the style sheets of the manifest.</summary>
    public static void Check(PackageFile package, OpenedContainer container, CheckFindings findings)
    {
        var files = package.Items.Select(i => i.File).ToHashSet(StringComparer.Ordinal);
        foreach (var item in package.Items.Where(i => i.MediaType == "text/css"))
        {
            if (container.Read(item.File) is { } data)
            {
                Check(item.File, Encoding.UTF8.GetString(data), files, findings);
            }
        }
    }

    private static void Check(string file, string text, HashSet<string> files, CheckFindings findings)
    {
        var (_, faults, tokens) = StyleReader.Read(text.TrimStart('\uFEFF'));
        foreach (var (where, what) in faults)
        {
            findings.Error("PE5441", $"the style sheet cannot be read: {what}; correct it there.", file, where.Line, where.Column);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (AddressAt(tokens, i) is { } address && !address.StartsWith('#'))
            {
                CheckAddress(address, file, tokens[i], files, findings);
            }
        }
    }

    private static string? AddressAt(IReadOnlyList<CssToken> tokens, int i)
    {
        var next = tokens.Skip(i + 1).FirstOrDefault(t => t.Kind != CssKind.Space);
        return tokens[i] switch
        {
            { Kind: CssKind.Address } token => token.Value,
            { Kind: CssKind.Function, Value: "url" } when next.Kind == CssKind.Text => next.Value,
            { Kind: CssKind.AtWord, Value: "import" } when next.Kind == CssKind.Text => next.Value,
            _ => null,
        };
    }

    private static void CheckAddress(string address, string file, CssToken where, HashSet<string> files, CheckFindings findings)
    {
        if (ContainerPath.IsOutside(address))
        {
            if (ContainerPath.SchemeOf(address) != "data")
            {
                findings.Error("PE5425", $"'{address}' is outside of the book, where readers do not fetch it; put the file into the book.", file, where.Line, where.Column);
            }
        }
        else if (ContainerPath.Resolve(file, address).File is not { } target || !files.Contains(target))
        {
            findings.Error("PE5422", $"'{address}' leads to no file of the book; correct the address, or add the file.", file, where.Line, where.Column);
        }
    }
}
