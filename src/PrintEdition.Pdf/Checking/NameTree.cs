using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Walks through trees of names (ISO 32000-2, 7.9.6).</summary>
internal static class NameTree
{
    private const int Deepest = 32;

    /// <summary>The most entries that are read.</summary>
    private const int Most = 200_000;

    /// <summary>The entries of a tree; a damaged part of it has none.</summary>
    public static Dictionary<string, ReadValue> Read(OpenedPdf pdf, ReadValue? root)
    {
        var entries = new Dictionary<string, ReadValue>(StringComparer.Ordinal);
        Read(pdf, root, entries, [], 0);
        return entries;
    }

    private static void Read(OpenedPdf pdf, ReadValue? value, Dictionary<string, ReadValue> entries, HashSet<int> known, int depth)
    {
        if (depth > Deepest || (value is ReadReference reference && !known.Add(reference.Number)))
        {
            return;
        }

        var node = pdf.Dictionary(value);
        var names = pdf.Items(node["Names"]);
        for (var i = 0; i + 1 < names.Length && entries.Count < Most && pdf.Allowance.TakeValue(); i += 2)
        {
            entries.TryAdd(pdf.Text(names[i]), names[i + 1]);
        }

        foreach (var kid in pdf.Items(node["Kids"]).TakeWhile(_ => pdf.Allowance.TakeValue()))
        {
            Read(pdf, kid, entries, known, depth + 1);
        }
    }
}
