using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>What a paragraph's last line pays for where it starts (rule 17).</summary>
internal sealed class LastLine
{
    /// <summary>Two letters make no last line, nor does one Han character, which counts for two.</summary>
    private const int FewestLetters = 3;

    private readonly int firstSingle;

    /// <summary>Finds the places from which the last line would be too short.</summary>
    public LastLine(Atoms atoms, ReadOnlySpan<int> places)
    {
        var (letters, atom) = (0, atoms.Count);
        for (firstSingle = places.Length - 1; firstSingle > 0; firstSingle--)
        {
            for (; atom > places[firstSingle]; atom--)
            {
                letters += LettersOf(atoms.Class[atom - 1]);
            }

            if (letters >= FewestLetters)
            {
                break;
            }
        }

        firstSingle++;
    }

    /// <summary>What a character counts for on a last line, besides marks.</summary>
    public static int LettersOf(CharacterClass c) => c switch
    {
        CharacterClass.Han => 2,
        CharacterClass.Latin or CharacterClass.Digit => 1,
        _ => 0,
    };

    /// <summary>Whether a last line from this place would be too short: one Han character besides marks (孤字), or two letters. A paragraph of one line may be.</summary>
    public bool IsSingle(int place) => place >= firstSingle;

    /// <summary>Demerits beyond the line's badness.</summary>
    public double DemeritsFrom(int place) => IsSingle(place) ? Demerits.SingleCharacter : 0;
}
