using System.Collections.Immutable;
using System.Text;
using System.Xml;
using PrintEdition.Epub.Pages;
using PrintEdition.Epub.Plan;
using PrintEdition.Model;

namespace PrintEdition.Epub.Faces;

/// <summary>The faces that a book asks for, each with the characters it has there: what of them has to travel with it.</summary>
public static class BookFaces
{
    /// <summary>Numbers and marks of lists, which readers make.</summary>
    private const string MadeByReaders = "0123456789.•◦▪– ";

    /// <summary>The faces of the book that <see cref="EpubWriter.Write"/> would write; 楷 has no bold face and stands for itself.</summary>
    public static ImmutableArray<WantedFace> Of(Edition edition, EpubOptions options)
    {
        var book = new BookPlanner(edition, options).PlanWords();
        var rules = new FaceRules(StyleSheet.Text(options.IsVertical), options.HouseStyle ?? "");
        var characters = new SortedDictionary<(FaceFamily Family, bool IsBold), SortedSet<int>> { [default] = [.. MadeByReaders.Select(c => (int)c)] };
        foreach (var document in EpubWriter.Texts(book))
        {
            Collect(document, rules, characters);
        }

        return [.. characters.Select(c => new WantedFace(c.Key.Family, c.Key.IsBold, [.. c.Value]))];
    }

    private static void Collect(ReadOnlyMemory<byte> document, FaceRules rules, SortedDictionary<(FaceFamily Family, bool IsBold), SortedSet<int>> characters)
    {
        using var reader = XmlReader.Create(new MemoryStream(document.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var faces = new Stack<ImmutableHashSet<(FaceFamily Family, bool IsBold)>>([[default]]);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement)
            {
                faces.Push(rules.Inside(faces.Peek(), reader.LocalName, (reader.GetAttribute("class") ?? "").Split(' ')));
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                faces.Pop();
            }
            else if (reader.NodeType is XmlNodeType.Text)
            {
                faces.Peek().ToList().ForEach(face => Add(reader.Value, face, characters));
            }
        }
    }

    private static void Add(string text, (FaceFamily Family, bool IsBold) face, SortedDictionary<(FaceFamily Family, bool IsBold), SortedSet<int>> characters)
    {
        var key = face.Family == FaceFamily.Kai ? (face.Family, false) : face;
        if (!characters.TryGetValue(key, out var known))
        {
            characters[key] = known = [];
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune))
            {
                known.Add(rune.Value);
            }
        }
    }
}
