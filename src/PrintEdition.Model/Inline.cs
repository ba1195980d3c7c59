using System.Collections.Immutable;

namespace PrintEdition.Model;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    /// <summary>The characters as a reader would say them, styles left out.</summary>
    public abstract string PlainText { get; }
}

/// <summary>Plain characters.</summary>
public sealed record Text(string Value) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => Value;
}

/// <summary>Strong text: set in 黑 on paper, <c>strong</c> in the e-book.</summary>
public sealed record Strong(string Value) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => Value;
}

/// <summary>Emphasised text: set in 楷 on paper, <c>em</c> in the e-book.</summary>
public sealed record Emphasis(string Value) : Inline
{
    /// <inheritdoc/>
    public override string PlainText => Value;
}

/// <summary>Makers and readers of running text.</summary>
public static class Inlines
{
    /// <summary>One plain piece.</summary>
    public static ImmutableArray<Inline> Plain(string text) => [new Text(text)];

    /// <summary>All characters in order, styles left out.</summary>
    public static string ToPlainText(this ImmutableArray<Inline> content) =>
        string.Concat(content.Select(piece => piece.PlainText));
}
