using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Breaking;

/// <summary>What a paragraph's last line pays for where it starts (rule 17).</summary>
internal sealed class LastLine
{
    private readonly int firstSingle;

    /// <summary>Finds the places from which the last line would be too short.</summary>
    public LastLine(Atoms atoms, ReadOnlySpan<int> places)
    {
        var (characters, atom) = (0, atoms.Count);
        for (firstSingle = places.Length - 1; firstSingle > 0; firstSingle--)
        {
            for (; atom > places[firstSingle]; atom--)
            {
                characters += atoms.Class[atom - 1] is CharacterClass.Han or CharacterClass.Latin or CharacterClass.Digit ? 1 : 0;
            }

            if (characters >= 2)
            {
                break;
            }
        }

        firstSingle++;
    }

    /// <summary>Whether a last line from this place holds fewer than two characters besides marks (孤字); a paragraph of one line may.</summary>
    public bool IsSingle(int place) => place >= firstSingle;

    /// <summary>Demerits beyond the line's badness.</summary>
    public double DemeritsFrom(int place) => IsSingle(place) ? Demerits.SingleCharacter : 0;
}
