using System.Collections.Immutable;
using System.Text;
using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>
/// The faces that text of one style is set in, in turn (typography rule 25): those that the catalogue prefers for the character's script and
/// the text's language, the style's own, the one whose place that took, then all others in the catalogue's order. Which face a character gets depends on nothing else.
/// </summary>
public sealed class FaceChain
{
    /// <summary>A page of the table of known answers holds the characters of one high byte, planes counted.</summary>
    private const int PageBits = 8;

    private const int Pages = 0x110000 >> PageBits;

    /// <summary>In the table of known answers: not asked yet; no face has it; other numbers are 2 + the place in the chain.</summary>
    private const ushort Unknown = 0;

    private const ushort Nowhere = 1;
    private const ushort FirstPlace = 2;

    private readonly FontBook book;
    private readonly ImmutableArray<Link> links;
    private readonly FontFace?[] faces;
    private readonly ushort[]?[] byScript = new ushort[Pages][];
    private readonly ushort[]?[] asLatin = new ushort[Pages][];

    internal FaceChain(FontBook book, string face, string language)
    {
        this.book = book;
        links = [.. LinksOf(book.Records, face, language)];
        faces = new FontFace?[links.Length];
    }

    /// <summary>
    /// The face for a character; null when none has it. One that decomposes into characters of a face (Unicode canonical equivalence)
    /// is one that the face has: it is shaped from those.
    /// </summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="isLatin">Whether a character of no script of its own, such as a quotation mark, stands in Latin text.</param>
    public FontFace? FaceFor(int codePoint, bool isLatin = false)
    {
        var page = (isLatin ? asLatin : byScript)[codePoint >> PageBits] ??= new ushort[1 << PageBits];
        ref var known = ref page[codePoint & ((1 << PageBits) - 1)];
        if (known == Unknown)
        {
            known = Find(codePoint, isLatin);
        }

        return known == Nowhere ? null : FaceAt(known - FirstPlace);
    }

    /// <summary>
    /// The face for a character with what combines with it: marks, variation selectors, what a zero-width joiner joins. One face has the whole,
    /// or, when none has all of it, the base; null when none has the base.
    /// </summary>
    /// <param name="cluster">The characters, at least one.</param>
    /// <param name="isLatin">Whether a character of no script of its own stands in Latin text.</param>
    public FontFace? FaceFor(ReadOnlySpan<char> cluster, bool isLatin = false)
    {
        var (first, length) = FirstOf(cluster);
        if (length == cluster.Length || FaceFor(first, isLatin) is not { } own)
        {
            return FaceFor(first, isLatin);
        }

        return WithWhole(cluster, first, isLatin) ?? (own.ShowsMissing ? own : WithVisibleBox(first, isLatin) ?? own);
    }

    /// <summary>The face whose <c>.notdef</c> stands for a character that no face has: the style's own if its box can be seen, else the next whose can.</summary>
    public FontFace BoxFace()
    {
        var own = links.IndexOf(links.First(l => l.IsOwn));
        return FaceAt(own).ShowsMissing ? FaceAt(own) : Enumerable.Range(0, links.Length).Select(FaceAt).FirstOrDefault(f => f.ShowsMissing) ?? FaceAt(own);
    }

    private static (int CodePoint, int Length) FirstOf(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out var length);
        return (rune.Value, length);
    }

    private static IEnumerable<Link> LinksOf(ImmutableArray<FaceRecord> records, string own, string language)
    {
        var preferred = records.Where(r => r.IsPreferred && r.Name != own && (r.For.IsEmpty || r.For.Contains(own)) && (r.Languages.IsEmpty || r.Languages.Any(l => LanguageRange.Matches(l, language))));
        return preferred.Select(r => new Link(r.Name, r.Scripts, false))
            .Append(new Link(own, [], true))
            .Concat(records.Where(r => r.Name != own).OrderBy(r => r.Name == FaceList.ReplacedName(own) ? 0 : 1).Select(r => new Link(r.Name, [], false)));
    }

    /// <summary>A face that draws the character wins over one that would put it together.</summary>
    private ushort Find(int codePoint, bool isLatin)
    {
        var script = CharacterScript.Of(codePoint, isLatin);
        var place = First(script, f => f.GlyphOf(codePoint) != 0) ?? First(script, f => FaceCoverage.Has(f, codePoint));
        return place is { } found ? (ushort)(found + FirstPlace) : Nowhere;
    }

    /// <summary>The first place in the chain, for a script, whose face has something.</summary>
    private int? First(string script, Func<FontFace, bool> has)
    {
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Serves(script) && has(FaceAt(i)))
            {
                return i;
            }
        }

        return null;
    }

    private FontFace? WithWhole(ReadOnlySpan<char> cluster, int first, bool isLatin)
    {
        var script = CharacterScript.Of(first, isLatin);
        FontFace? withoutVariant = null;
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Serves(script) && FaceCoverage.HasAll(FaceAt(i), cluster))
            {
                if (FaceCoverage.HasVariant(FaceAt(i), cluster))
                {
                    return FaceAt(i);
                }

                withoutVariant ??= FaceAt(i);
            }
        }

        return withoutVariant;
    }

    private FontFace? WithVisibleBox(int first, bool isLatin)
    {
        var place = First(CharacterScript.Of(first, isLatin), f => f.ShowsMissing && FaceCoverage.Has(f, first));
        return place is { } found ? FaceAt(found) : null;
    }

    private FontFace FaceAt(int place) => faces[place] ??= book.Face(links[place].Name);

    /// <summary>A face's turn in the chain, for characters of these scripts, or of all when there are none.</summary>
    private readonly record struct Link(string Name, ImmutableArray<string> Scripts, bool IsOwn)
    {
        public bool Serves(string script) => Scripts.IsEmpty || Scripts.Contains(script);
    }
}
