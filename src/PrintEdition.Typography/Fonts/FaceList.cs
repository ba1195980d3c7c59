using System.Collections.Immutable;

namespace PrintEdition.Typography.Fonts;

/// <summary>Joins the faces of several folders into one list in fallback order: the shipped ones, then those of each folder.</summary>
internal static class FaceList
{
    /// <summary>What a shipped face is called after another took its name: it is the next to be asked.</summary>
    public static string ReplacedName(string name) => "shipped-" + name;

    /// <summary>Joins the lists; of two folders' faces of one name the first one's stays, and the other is told.</summary>
    public static (ImmutableArray<FaceRecord> Records, ImmutableArray<FontFault> Faults) Join(ImmutableArray<FaceRecord> shipped, IEnumerable<FontFolder> folders)
    {
        var records = shipped.ToList();
        var replaceable = shipped.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        var faults = ImmutableArray.CreateBuilder<FontFault>();
        var ties = new List<(FaceRecord Kept, FaceRecord LeftOut)>();
        foreach (var folder in folders)
        {
            faults.AddRange(folder.Faults);
            foreach (var record in folder.Records)
            {
                var at = records.FindIndex(r => r.Name == record.Name);
                if (at < 0)
                {
                    records.Add(record);
                }
                else if (folder.IsNamed && replaceable.Remove(record.Name))
                {
                    records[at] = records[at] with { Name = ReplacedName(record.Name) };
                    records.Insert(at, record);
                }
                else
                {
                    ties.Add((records[at], record));
                }
            }
        }

        faults.AddRange(ties.GroupBy(t => t.LeftOut.Path, StringComparer.Ordinal).Select(g => FontFault.Tie(g.First().Kept, g.First().LeftOut, g.Count() - 1)));
        return ([.. records], faults.ToImmutable());
    }
}
