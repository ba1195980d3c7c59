using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Ingest.Cleanup;

namespace PrintEdition.Ingest.Pictures;

/// <summary>A picture's file by its name: which text it goes with, and in which place.</summary>
/// <param name="Path">Its path from the texts' folder, with forward slashes.</param>
internal sealed partial record PictureName(string Path)
{
    /// <summary>Fewer Chinese characters, or letters of an alphabet, name no picture of one story: 河, map.</summary>
    private const int FewestHan = 2;
    private const int FewestLetters = 5;

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg"];

    /// <summary>The name without folder and ending.</summary>
    public string Stem { get; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether it lies in a folder of pictures, not beside the texts.</summary>
    public bool IsApart => Path.Contains('/', StringComparison.Ordinal);

    /// <summary>The words of the name, as they are compared with headlines and captions; empty when they are too few to name a story.</summary>
    public string Words { get; } = WordsOf(System.IO.Path.GetFileNameWithoutExtension(Path));

    /// <summary>Whether a file's name ends as pictures' do.</summary>
    public static bool Is(string file) => Endings.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>Its place among the pictures of a text: 1 for <c>1-ferry.jpg</c>, 2 for <c>1-ferry-2.jpg</c>; null when it is not called like the text.</summary>
    /// <param name="text">The text's name without folder and ending, <c>1-ferry</c>.</param>
    public int? NumberFor(string text)
    {
        if (Stem == text)
        {
            return 1;
        }

        return Stem.StartsWith(text, StringComparison.Ordinal) && Number().Match(Stem[text.Length..]) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Letters and figures of a text, by which words are compared.</summary>
    public static string Compared(string? text) => string.Concat((text ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string WordsOf(string stem)
    {
        var words = Compared(Numbering().Replace(stem, ""));
        var letters = words.Count(char.IsLetter);
        return words.Count(Characters.IsHan) >= FewestHan || letters >= FewestLetters ? words : "";
    }

    [GeneratedRegex(@"\A[-_. ]([0-9]{1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Numbers before and after the words: <c>03-桃花-2</c>.</summary>
    [GeneratedRegex(@"\A[0-9]{1,4}[-_. ]+|[-_. ]+[0-9]{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
