using System.IO.Compression;

namespace PrintEdition.Tests.Fuzzing;

/// <summary>Damages archives: the files inside one by one, their names and number, or the archive's own bytes.</summary>
/// <param name="archive">A sound archive.</param>
internal sealed class ArchiveMutator(byte[] archive)
{
    private static readonly string[] Names = ["mimetype", "META-INF/container.xml", "../x", "/x", "C:\\x", "EPUB/\0", "EPUB/a/../../../x", " ", "EPUB/水.xhtml"];

    private readonly (string Name, byte[] Bytes)[] files = [.. Files(archive)];
    private readonly Dictionary<string, Mutator> mutators = Files(archive).ToDictionary(f => f.Name, f => new Mutator([f.Bytes], [.. Files(archive).Where(o => IsText(o.Name)).Select(o => o.Bytes)]), StringComparer.Ordinal);
    private readonly Mutator whole = new([archive], [archive]) { KeepsEncoding = true };

    /// <summary>The copy of a seed.</summary>
    public byte[] Copy(ulong seed)
    {
        var dice = new Dice(seed);
        return dice.Next(6) == 0 ? whole.Copy(seed) : Packed(Changed(dice), dice);
    }

    private List<(string Name, byte[] Bytes)> Changed(Dice dice)
    {
        var all = files.ToList();
        for (var changes = dice.Length(3); changes > 0 && all.Count > 0; changes--)
        {
            var at = dice.Next(all.Count);
            switch (dice.Next(10))
            {
                case 0:
                    all.RemoveAt(at);
                    break;
                case 1:
                    all.Add(all[at]);
                    break;
                case 2:
                    all[at] = all[at] with { Name = dice.Of(Names) };
                    break;
                case 3:
                    all[at] = all[at] with { Bytes = dice.Of(files).Bytes };
                    break;
                default:
                    all[at] = all[at] with { Bytes = mutators.TryGetValue(all[at].Name, out var mutator) ? mutator.Copy((ulong)dice.Next(int.MaxValue)) : [] };
                    break;
            }
        }

        return all;
    }

    private static byte[] Packed(List<(string Name, byte[] Bytes)> all, Dice dice)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in all)
            {
                using var entry = zip.CreateEntry(name, name == "mimetype" && dice.Next(8) > 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return memory.ToArray();
    }

    /// <summary>The files of an archive.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Files(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            yield return (entry.FullName, memory.ToArray());
        }
    }

    private static bool IsText(string name) => Path.GetExtension(name) is ".xml" or ".xhtml" or ".opf" or ".css" or ".ncx";
}
