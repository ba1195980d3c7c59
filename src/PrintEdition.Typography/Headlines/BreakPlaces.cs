using System.Collections.Immutable;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Words;

namespace PrintEdition.Typography.Headlines;

/// <summary>What it costs to end a line of a headline before each of its atoms (rule 22).</summary>
internal sealed class BreakPlaces
{
    /// <summary>After a mark that parts clauses: nearly as good as a typed space.</summary>
    private const double AfterMark = 2;

    /// <summary>After a mark that parts the members of a list (、).</summary>
    private const double AfterListMark = 6;

    /// <summary>Greatest penalty of a place between phrases: a typed space, a mark, an English word space before a preposition.</summary>
    public const double Phrase = AfterListMark;

    /// <summary>Inside quotes or brackets: what was put together stays together unless no other way is left or one line would hold nearly all.</summary>
    private const double InsideQuotes = 120;

    /// <summary>Greatest penalty of a place between words.</summary>
    public const double Word = BreakGrades.Forbidden - 1;

    private readonly ShapedParagraph shaped;
    private readonly Atoms atoms;
    private ImmutableArray<Word> words;
    private int[] wordAt = [];

    private BreakPlaces(ShapedParagraph shaped) => (this.shaped, atoms) = (shaped, shaped.Atoms);

    /// <summary>Penalties with places between phrases only: no word list is needed.</summary>
    public static double[] BetweenPhrases(ShapedParagraph shaped) => new BreakPlaces(shaped).Penalties();

    /// <summary>Penalties with places between words too.</summary>
    public static double[] BetweenWords(ShapedParagraph shaped, Segmenter segmenter)
    {
        var places = new BreakPlaces(shaped) { words = segmenter.Segment(shaped.Text), wordAt = new int[shaped.Text.Length + 1] };
        Array.Fill(places.wordAt, -1);
        for (var i = 0; i < places.words.Length; i++)
        {
            places.wordAt[places.words[i].Start] = i;
        }

        return places.Penalties();
    }

    private double[] Penalties()
    {
        var penalties = new double[atoms.Count + 1];
        var depth = 0;
        for (var i = 1; i < atoms.Count; i++)
        {
            depth += atoms.Class[i - 1] == CharacterClass.Open ? 1 : atoms.Class[i - 1] == CharacterClass.Close ? -1 : 0;
            penalties[i] = Before(i) + (depth > 0 ? InsideQuotes : 0);
        }

        return penalties;
    }

    private double Before(int i)
    {
        if (shaped.PenaltyBefore(i) >= Demerits.Prohibited || IsInsideWestern(i))
        {
            return double.PositiveInfinity;
        }

        return atoms.Class[i - 1] switch
        {
            CharacterClass.Space => IsWordSpace(i - 1) ? EnglishBreaks.Between(WesternBefore(i - 1), WesternAfter(i)) : 0,
            CharacterClass.Comma => CharacterBefore(i) == '、' ? AfterListMark : AfterMark,
            CharacterClass.Stop or CharacterClass.Dash or CharacterClass.Ellipsis => AfterMark,
            CharacterClass.Middle or CharacterClass.Connector or CharacterClass.Slash or CharacterClass.Nothing => double.PositiveInfinity,
            _ => wordAt.Length > 0 ? BetweenWords(i) : double.PositiveInfinity,
        };
    }

    private double BetweenWords(int i)
    {
        var at = wordAt[atoms.TextStart[i]];
        if (at <= 0 || shaped.PenaltyBefore(i) > 0 && words[at].Kind == WordKind.Measure)
        {
            return double.PositiveInfinity;
        }

        var (left, right) = (words[at - 1], words[at]);
        var afterClose = atoms.Class[i - 1] == CharacterClass.Close;
        var beforeOpen = atoms.Class[i] == CharacterClass.Open;
        return BreakGrades.Between(
            afterClose ? "“”" : TextOf(left), afterClose ? WordKind.Noun : left.Kind, beforeOpen ? "“”" : TextOf(right), beforeOpen ? WordKind.Noun : right.Kind);
    }

    private ReadOnlySpan<char> TextOf(Word word) => shaped.Text.AsSpan(word.Start, word.Length);

    private char CharacterBefore(int i) => shaped.Text[atoms.TextStart[i] - 1];

    /// <summary>Inside a Latin word: headlines are not hyphenated.</summary>
    private bool IsInsideWestern(int i) =>
        CharacterClasses.IsWestern(atoms.Class[i - 1]) && CharacterClasses.IsWestern(atoms.Class[i]);

    /// <summary>A space between Latin words, not between phrases of a Chinese headline.</summary>
    private bool IsWordSpace(int i) => i > 0 && i + 1 < atoms.Count && MarkFitter.IsWordSpace(atoms, i);

    private ReadOnlySpan<char> WesternBefore(int space)
    {
        var text = shaped.Text.AsSpan(0, atoms.TextStart[space]);
        return text[(text.LastIndexOf(' ') + 1)..];
    }

    private ReadOnlySpan<char> WesternAfter(int i)
    {
        var text = shaped.Text.AsSpan(atoms.TextStart[i]);
        var end = text.IndexOf(' ');
        return end < 0 ? text : text[..end];
    }
}
