using System.Collections.Immutable;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Benchmarks;

/// <summary>The sample edition's paragraphs over and over, in the body type of the default layout.</summary>
internal sealed class BodyText : IDisposable
{
    /// <summary>Measure of the default layout's column: eleven characters of 9 pt.</summary>
    public const double Measure = 99;

    private static readonly TextStyle Style = new("serif", 9);

    private readonly FontBook fonts = FontBook.Open(Path.Combine(AppContext.BaseDirectory, "fonts"));
    private readonly string[] paragraphs = [.. SampleEdition.Read(SampleEdition.EditionPath).Value!.Edition.Articles.SelectMany(a => a.Body).Select(b => b.PlainText)];

    /// <summary>Prepares the text.</summary>
    public BodyText() => Typesetter = new Typesetter(fonts);

    public Typesetter Typesetter { get; }

    /// <summary>So many characters in one paragraph.</summary>
    public ImmutableArray<StyledText> OneParagraph(int characters)
    {
        var all = string.Concat(paragraphs);
        return [new StyledText(string.Concat(Enumerable.Repeat(all, (characters / all.Length) + 1))[..characters], Style)];
    }

    /// <summary>Whole paragraphs, together at least so many characters.</summary>
    public ImmutableArray<ImmutableArray<StyledText>> ManyParagraphs(int characters)
    {
        var many = ImmutableArray.CreateBuilder<ImmutableArray<StyledText>>();
        for (var (i, length) = (0, 0); length < characters; i++)
        {
            var paragraph = paragraphs[i % paragraphs.Length];
            many.Add([new StyledText(paragraph, Style)]);
            length += paragraph.Length;
        }

        return many.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose() => fonts.Dispose();
}
