using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>Sums over a line, by differences of running totals: natural width, squeeze by tier, stretch by tier.</summary>
internal sealed class Tiers
{
    /// <summary>Squeeze tiers after the line-end mark, which is always half an em: word space, middle dot, brackets, commas, Han–Latin, stops (rule 13, CLREQ 3.6.3).</summary>
    public const int SqueezeCount = 6;

    private const int WordSpace = 0;
    private const int MiddleDot = 1;
    private const int Bracket = 2;
    private const int Comma = 3;
    private const int HanLatin = 4;
    private const int Stop = 5;

    private const double MostWordSpace = 0.5;
    private const double LeastHanLatin = 0.125;
    private const double MostHanLatin = 1.0 / 3;
    private const double LeastMiddle = 0.5;

    private readonly EdgeSums[] sums;

    /// <summary>The running totals of a paragraph.</summary>
    public Tiers(Atoms atoms)
    {
        sums = new EdgeSums[atoms.Count + 1];
        for (var i = 0; i < atoms.Count; i++)
        {
            sums[i + 1] = With(sums[i], atoms, i);
        }
    }

    /// <summary>Totals from the paragraph's start to an atom.</summary>
    public ref readonly EdgeSums SumsTo(int atom) => ref sums[atom];

    /// <summary>Natural width of atoms with the gaps after them, trims of neighbouring marks taken, in points.</summary>
    public double Width(int from, int to) => sums[to].Width - sums[from].Width;

    /// <summary>What all tiers together can give, in points.</summary>
    public double Squeeze(int from, int to) => sums[to].Squeeze - sums[from].Squeeze;

    /// <summary>Gaps that may be stretched generally, the one after the last atom included, weighted by em, in points.</summary>
    public double Gaps(int from, int to) => sums[to].Gaps - sums[from].Gaps;

    /// <summary>What one atom, with the gap after it, gives to a tier, in points.</summary>
    public static double SqueezeOf(Atoms atoms, int i, int tier) => tier switch
    {
        WordSpace => atoms.Class[i] == CharacterClass.Space ? Math.Max(0, atoms.Advance[i] - (atoms.LeastWordSpace * atoms.Em[i])) : 0,
        MiddleDot => atoms.Class[i] == CharacterClass.Middle && atoms.Unit[i] == 0 ? Math.Max(0, atoms.Advance[i] - (LeastMiddle * atoms.Em[i])) : 0,
        Bracket => atoms.Class[i] is CharacterClass.Open or CharacterClass.Close ? Blank(atoms, i) : 0,
        Comma => atoms.Class[i] == CharacterClass.Comma ? Blank(atoms, i) : 0,
        HanLatin => Math.Max(0, atoms.GapAfter[i] - (LeastHanLatin * JointEm(atoms, i))),
        Stop => atoms.Class[i] == CharacterClass.Stop ? Blank(atoms, i) : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    /// <summary>What one atom, with the gap after it, gives to all tiers, in points.</summary>
    public static double SqueezeOf(Atoms atoms, int i)
    {
        var joint = atoms.GapAfter[i] > 0 ? SqueezeOf(atoms, i, HanLatin) : 0;
        return atoms.Class[i] switch
        {
            CharacterClass.Space => joint + SqueezeOf(atoms, i, WordSpace),
            CharacterClass.Middle => joint + SqueezeOf(atoms, i, MiddleDot),
            CharacterClass.Open or CharacterClass.Close or CharacterClass.Comma or CharacterClass.Stop => joint + Blank(atoms, i),
            _ => joint,
        };
    }

    /// <summary>What one word space can take, in points.</summary>
    public static double WordStretchOf(Atoms atoms, int i) =>
        atoms.Class[i] == CharacterClass.Space ? Math.Max(0, (MostWordSpace * atoms.Em[i]) - atoms.Advance[i]) : 0;

    /// <summary>What one Han–Latin gap can take, in points.</summary>
    public static double GapStretchOf(Atoms atoms, int i) => atoms.GapAfter[i] > 0 ? (MostHanLatin * JointEm(atoms, i)) - atoms.GapAfter[i] : 0;

    /// <summary>
    /// The em of the gap after an atom when it may be stretched generally, else 0: never inside a unit, never before what has no width or is raised,
    /// not beside connectors and slashes (CLREQ 3.6.4). A word space is one gap, not two.
    /// </summary>
    public static double GapOf(Atoms atoms, int i) => IsGap(atoms, i) && !IsAvoided(atoms, i) ? atoms.Em[i] : 0;

    /// <summary>The em of a gap beside a connector or slash: stretched only when a line has no other.</summary>
    public static double AvoidedGapOf(Atoms atoms, int i) => IsGap(atoms, i) && IsAvoided(atoms, i) ? atoms.Em[i] : 0;

    private static bool IsGap(Atoms atoms, int i)
    {
        if (atoms.Class[i] == CharacterClass.Nothing || i + 1 >= atoms.Count || atoms.Class[i + 1] == CharacterClass.Space
            || atoms.Position[i + 1] != TextPosition.Baseline)
        {
            return false;
        }

        return (atoms.Unit[i] == 0 || atoms.Unit[i] != atoms.Unit[i + 1]) && !(IsAlphabetic(atoms, i) && IsAlphabetic(atoms, i + 1));
    }

    /// <summary>A comma after a word of an alphabet is no place for white: its words part only at spaces.</summary>
    private static bool IsAlphabetic(Atoms atoms, int i) =>
        atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign;

    private static bool IsAvoided(Atoms atoms, int i) => IsConnecting(atoms.Class[i]) || IsConnecting(atoms.Class[i + 1]);

    private static bool IsConnecting(CharacterClass c) => c is CharacterClass.Connector or CharacterClass.Slash;

    /// <summary>The em that a Han–Latin gap is a part of, in points; 0 where there is none.</summary>
    private static double JointEm(Atoms atoms, int i) => atoms.GapAfter[i] > 0 ? atoms.GapAfter[i] / atoms.HanLatinGap : 0;

    /// <summary>Blank a mark still has, in points.</summary>
    public static double Blank(Atoms atoms, int i) => atoms.Trimmable[i] - atoms.Trim[i];

    private static EdgeSums With(in EdgeSums before, Atoms atoms, int i)
    {
        var gap = GapOf(atoms, i);
        var isSpace = atoms.Class[i] == CharacterClass.Space;
        return new EdgeSums(
            before.Width + atoms.Advance[i] - atoms.Trim[i] + atoms.GapAfter[i],
            before.Squeeze + SqueezeOf(atoms, i),
            before.Stretch + (isSpace ? WordStretchOf(atoms, i) : 0) + GapStretchOf(atoms, i),
            before.Gaps + gap,
            before.Spaces + (isSpace ? gap : 0));
    }
}
