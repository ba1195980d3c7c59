using System.Collections.Immutable;
using System.Globalization;

namespace PrintEdition.Model;

/// <summary>How characters of running text differ from those around them; styles combine.</summary>
[Flags]
public enum InlineStyles
{
    /// <summary>As the text around it.</summary>
    None = 0,

    /// <summary>Strong: set in 黑 on paper, <c>strong</c> in the e-book.</summary>
    Strong = 1,

    /// <summary>Emphasised: set in 楷 on paper, <c>em</c> in the e-book.</summary>
    Emphasis = 2,

    /// <summary>Emphasis dots (着重号) under Han characters.</summary>
    Dots = 4,

    /// <summary>Raised and small (上标).</summary>
    Superscript = 8,

    /// <summary>Lowered and small (下标).</summary>
    Subscript = 16,
}

/// <summary>A piece of running text. Pieces do not nest: each says all that is true of its characters.</summary>
public abstract record Inline
{
    /// <summary>The characters as a reader would say them; styles, readings and marks of notes left out.</summary>
    public abstract string PlainText { get; }
}

/// <summary>Characters in one style.</summary>
public sealed record Text(string Value, InlineStyles Styles = InlineStyles.None) : Inline
{
    /// <summary>
    /// What is set over the characters (注音): pinyin, zhuyin, kana, a gloss; null when there is none. The piece stays on one line under
    /// it, so a reading for each character takes a piece for each character.
    /// </summary>
    public string? Reading { get; init; }

    /// <summary>Where the characters lead, as <see cref="WebAddress.Of"/> gives it; null when they lead nowhere.</summary>
    public string? Address { get; init; }

    /// <inheritdoc/>
    public override string PlainText => Value;
}

/// <summary>The mark of a note (注): a small raised number.</summary>
/// <param name="Number">Which of the article's notes it stands for, from 1.</param>
public sealed record NoteReference(int Number) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => "";

    /// <summary>The mark as it is printed: <c>[1]</c>.</summary>
    public string Mark => MarkOf(Number);

    /// <summary>The mark of a note by its number from 1.</summary>
    public static string MarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}

/// <summary>Makers and readers of running text.</summary>
public static class Inlines
{
    /// <summary>One plain piece.</summary>
    public static ImmutableArray<Inline> Plain(string text) => [new Text(text)];

    /// <summary>All characters in order, styles left out.</summary>
    public static string ToPlainText(this ImmutableArray<Inline> content) =>
        string.Concat(content.Select(piece => piece.PlainText));

    /// <summary>The readings over the text, in order.</summary>
    public static IEnumerable<string> Readings(this ImmutableArray<Inline> content) =>
        content.OfType<Text>().Select(piece => piece.Reading).OfType<string>();

    /// <summary>The text in runs of neighbouring pieces for which <paramref name="key"/> is the same: what goes into one element of a nested format.</summary>
    public static IEnumerable<(TKey Key, ImmutableArray<Inline> Run)> RunsBy<TKey>(this ImmutableArray<Inline> content, Func<Inline, TKey> key)
    {
        for (var start = 0; start < content.Length;)
        {
            var shared = key(content[start]);
            var end = start + 1;
            while (end < content.Length && EqualityComparer<TKey>.Default.Equals(key(content[end]), shared))
            {
                end++;
            }

            yield return (shared, content[start..end]);
            start = end;
        }
    }
}
