using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Ingest.Notation;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Markup;

/// <summary>What holds for characters because of the elements around them.</summary>
/// <param name="Styles">Their styles.</param>
/// <param name="Address">Where they lead.</param>
internal readonly record struct InlineState(InlineStyles Styles, string? Address);

/// <summary>Reads what inline elements say of their characters.</summary>
/// <param name="site">Address against which relative ones are read; null for none.</param>
/// <param name="notes">The document's notes.</param>
internal sealed class InlineReader(string? site, NoteLinks notes)
{
    /// <summary>What holds inside an element.</summary>
    public InlineState Inside(MarkupElement element, InlineState outside) => element.Name == "a"
        ? outside with { Address = AddressOf(element) ?? outside.Address }
        : outside with { Styles = outside.Styles | StyleOf(element) };

    /// <summary>Takes an element that is more than a style: a note's mark, a reading, quotation marks.</summary>
    /// <returns>Whether it was one.</returns>
    public bool Take(MarkupElement element, InlineState state, InlineFlow flow)
    {
        if (notes.NumberOf(element) is { } number)
        {
            flow.Add(new NoteReference(number));
            return true;
        }

        if (element.Name == "ruby")
        {
            TakeRuby(element, state, flow);
            return true;
        }

        return false;
    }

    private static InlineStyles StyleOf(MarkupElement element) => element.Name switch
    {
        _ when IsDotted(element) => InlineStyles.Dots,
        "strong" or "b" => InlineStyles.Strong,
        "em" or "i" or "dfn" or "var" => InlineStyles.Emphasis,
        "sup" => InlineStyles.Superscript,
        "sub" => InlineStyles.Subscript,
        _ => InlineStyles.None,
    };

    /// <summary>着重号 as CSS writes it, or by the class that the e-book's own pages give it.</summary>
    private static bool IsDotted(MarkupElement element) =>
        element.HasClass("dots") || (element["style"] ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("text-emphasis", StringComparison.OrdinalIgnoreCase);

    private string? AddressOf(MarkupElement link)
    {
        var written = link["href"]?.Trim() ?? "";
        return written.Length == 0 || written[0] == '#' ? null
            : WebAddress.Of(written) ?? (site is not null && Uri.TryCreate(site, UriKind.Absolute, out var root) && Uri.TryCreate(root, written, out var whole) ? WebAddress.Of(whole.AbsoluteUri) : null);
    }

    private static void TakeRuby(MarkupElement ruby, InlineState state, InlineFlow flow)
    {
        var basis = "";
        foreach (var part in ruby.Children)
        {
            switch (part)
            {
                case MarkupElement { Name: "rp" }:
                    break;
                case MarkupElement { Name: "rt" or "rtc" } reading:
                    Add(basis, PlainText.Of(reading).Trim());
                    basis = "";
                    break;
                default:
                    basis += PlainText.Of(part).Trim();
                    break;
            }
        }

        Add(basis, "");

        void Add(string text, string reading)
        {
            foreach (var piece in Pieces(text, reading))
            {
                flow.Add(piece with { Styles = state.Styles, Address = state.Address });
            }
        }
    }

    /// <summary>A reading that cannot stand over its base follows it in brackets.</summary>
    private static ImmutableArray<Text> Pieces(string text, string reading)
    {
        if (reading.Length == 0 || text.Length == 0)
        {
            return [new Text(text + reading)];
        }

        var pieces = RubyNotation.Pair(new RubyHalves(text, reading, [.. reading.Split(' ', StringSplitOptions.RemoveEmptyEntries)]), out _);
        return pieces.IsEmpty ? [new Text(string.Create(CultureInfo.InvariantCulture, $"{text}（{reading}）"))] : pieces;
    }
}
