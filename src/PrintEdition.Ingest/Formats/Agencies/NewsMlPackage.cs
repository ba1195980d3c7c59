using System.Xml.Linq;
using PrintEdition.Ingest.Formats.Xml;

namespace PrintEdition.Ingest.Formats.Agencies;

/// <summary>What becomes of a group's items (IPTC package group mode).</summary>
internal enum NewsMlGroupMode
{
    /// <summary>All are printed.</summary>
    All,

    /// <summary>They are alternatives to one another.</summary>
    Alternatives,

    /// <summary>They are alternatives to a group before.</summary>
    LeftOut,
}

/// <summary>Items that a package puts together.</summary>
/// <param name="Section">The name of their section; null when it has none.</param>
/// <param name="Ids">Their ids in order.</param>
/// <param name="Mode">What becomes of them.</param>
internal sealed record NewsMlGroup(string? Section, IReadOnlyList<string> Ids, NewsMlGroupMode Mode);

/// <summary>Reads the order that a package of NewsML-G2 gives: groups from its root, in the order in which they are referred to.</summary>
internal static class NewsMlPackage
{
    private const int Deepest = 32;

    /// <summary>The groups that hold items.</summary>
    public static IReadOnlyList<NewsMlGroup> Groups(XElement package)
    {
        var name = package.Words("contentMeta", "headline") ?? package.Words("itemMeta", "title");
        var set = package.First("groupSet");
        var groups = set?.All("group").Where(g => g.Given("id") is not null).DistinctBy(g => g.Given("id")).ToDictionary(g => g.Given("id")!, StringComparer.Ordinal) ?? [];
        var found = new List<NewsMlGroup>();
        if (set?.Given("root") is { } root && groups.TryGetValue(root, out var first))
        {
            Walk(first, name, NewsMlGroupMode.All, 0);
        }

        return found;

        void Walk(XElement group, string? section, NewsMlGroupMode outer, int depth)
        {
            var own = group.Words("title") ?? section;
            var isChoice = group.Given("mode")?.EndsWith("alt", StringComparison.OrdinalIgnoreCase) == true;
            string[] ids = [.. group.All("itemRef").Select(i => i.Given("residref")).OfType<string>()];
            found.Add(new NewsMlGroup(own, ids, outer == NewsMlGroupMode.All && isChoice ? NewsMlGroupMode.Alternatives : outer));
            var isChosen = ids.Length > 0;
            foreach (var inner in group.All("groupRef").Select(r => r.Given("idref")).OfType<string>())
            {
                var mode = isChoice && isChosen ? NewsMlGroupMode.LeftOut : outer;
                isChosen = true;

                // Taking a group out as it is read keeps circles of references from going round.
                if (depth < Deepest && groups.Remove(inner, out var next))
                {
                    Walk(next, own, mode, depth + 1);
                }
            }
        }
    }
}
