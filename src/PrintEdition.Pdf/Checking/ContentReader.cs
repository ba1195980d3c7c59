using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Walks through a content stream (ISO 32000-2, 7.8.2 and annex A) and notes what it uses; nothing is painted.</summary>
internal sealed class ContentReader
{
    /// <summary>States that are kept at the same time; those beyond are damage.</summary>
    private const int MostStates = 512;

    /// <summary>The most operands that an operator has.</summary>
    private const int MostOperands = 64;

    /// <summary>The most pictures and forms of one stream that are noted.</summary>
    private const int MostPlaced = 20_000;

    private readonly OpenedPdf pdf;
    private readonly ReadDictionary resources;
    private readonly ColourSpaces spaces;
    private readonly Stack<(Matrix Matrix, ReadDictionary? Font)> states = new();
    private readonly List<ReadValue> operands = [];
    private readonly ImmutableArray<PlacedImage>.Builder images = ImmutableArray.CreateBuilder<PlacedImage>();
    private readonly ImmutableArray<(ReadStream Form, Matrix Place)>.Builder forms = ImmutableArray.CreateBuilder<(ReadStream, Matrix)>();
    private readonly HashSet<ReadDictionary> fonts = new(ReferenceEqualityComparer.Instance);
    private Matrix matrix = Matrix.Identity;
    private ReadDictionary? font;
    private ColourKinds colours;
    private bool isTransparent;
    private bool isSound = true;

    private ContentReader(OpenedPdf pdf, ReadDictionary resources) => (this.pdf, this.resources, spaces) = (pdf, resources, new ColourSpaces(pdf));

    /// <summary>Walks through a stream.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="content">The stream's data.</param>
    /// <param name="resources">What its names stand for.</param>
    public static ContentUse Read(OpenedPdf pdf, byte[] content, ReadDictionary resources)
    {
        var reader = new ContentReader(pdf, resources);
        reader.Read(new ValueReader(content, 0));
        return new ContentUse(reader.images.ToImmutable(), reader.forms.ToImmutable(), [.. reader.fonts], reader.colours, reader.isTransparent, reader.isSound);
    }

    private void Read(ValueReader reader)
    {
        while (!reader.IsAtEnd)
        {
            switch (reader.Read())
            {
                case ReadWord { Value: "BI" }:
                    InlineImage(reader);
                    break;
                case ReadWord word:
                    Do(word.Value);
                    operands.Clear();
                    break;
                case { } operand when operands.Count < MostOperands:
                    operands.Add(operand);
                    break;
                case null:
                    reader.Position++; // what is no value is passed over, so that the end is reached
                    isSound = false;
                    break;
            }
        }
    }

    private void Do(string name)
    {
        switch (name)
        {
            case "q":
                Keep();
                break;
            case "Q":
                isSound &= states.Count > 0;
                (matrix, font) = states.TryPop(out var state) ? state : (matrix, font);
                break;
            case "cm":
                matrix = Matrix.Of([.. operands.OfType<ReadNumber>().Select(n => n.Value)]).Then(matrix);
                break;
            case "Do":
                Place(pdf.Resolve(Named("XObject")));
                break;
            case "Tf":
                font = pdf.Dictionary(operands.Count > 1 ? pdf.Dictionary(resources["Font"])[pdf.Name(operands[0])] : null);
                break;
            case "Tj" or "TJ" or "'" or "\"" when font is { Entries.Count: > 0 } used:
                fonts.Add(used);
                break;
            case "gs":
                Use(pdf.Dictionary(Named("ExtGState")));
                break;
            case "rg" or "RG":
                colours |= spaces.Of(new ReadName("DeviceRGB"), resources);
                break;
            case "k" or "K":
                colours |= spaces.Of(new ReadName("DeviceCMYK"), resources);
                break;
            case "cs" or "CS":
                colours |= spaces.Of(operands.LastOrDefault(), resources);
                break;
            case "sh":
                colours |= spaces.Of(pdf.Dictionary(Named("Shading"))["ColorSpace"], resources);
                break;
            case "scn" or "SCN" when operands is [.., ReadName]:
                colours |= spaces.Of(pdf.Dictionary(pdf.Dictionary(Named("Pattern"))["Shading"])["ColorSpace"], resources);
                break;
        }
    }

    private void Keep()
    {
        if (states.Count < MostStates)
        {
            states.Push((matrix, font));
        }
        else
        {
            isSound = false;
        }
    }

    private ReadValue? Named(string kind) => operands is [.., ReadName name] ? pdf.Dictionary(resources[kind])[name.Value] : null;

    private void Place(ReadValue value)
    {
        if (value is not ReadStream stream || images.Count + forms.Count >= MostPlaced)
        {
            return;
        }

        if (pdf.Name(stream.Dictionary["Subtype"]) == "Form")
        {
            forms.Add((stream, Matrix.Of(pdf.Numbers(stream.Dictionary["Matrix"], 6)).Then(matrix)));
        }
        else
        {
            Place(stream.Dictionary, stream.Dictionary["Width"], stream.Dictionary["Height"], pdf.IsTrue(stream.Dictionary["ImageMask"]));
            colours |= spaces.Of(stream.Dictionary["ColorSpace"], resources);
            isTransparent |= stream.Dictionary.Has("SMask");
        }
    }

    private void Place(ReadDictionary key, ReadValue? across, ReadValue? down, bool isMask)
    {
        if (pdf.Number(across) is { } width and >= 1 and <= int.MaxValue && pdf.Number(down) is { } height and >= 1 and <= int.MaxValue)
        {
            images.Add(new PlacedImage(key, (int)width, (int)height, isMask, matrix));
        }
    }

    /// <summary>What a graphics state sets: a font, transparency.</summary>
    private void Use(ReadDictionary state)
    {
        if (pdf.Items(state["Font"]) is [var given, ..])
        {
            font = pdf.Dictionary(given);
        }

        var blending = pdf.Resolve(state["BM"]) is ReadArray { Items: [var first, ..] } ? pdf.Name(first) : pdf.Name(state["BM"]);
        isTransparent |= pdf.Number(state["ca"]) is < 1 || pdf.Number(state["CA"]) is < 1
            || blending is not ("" or "Normal" or "Compatible") || pdf.Resolve(state["SMask"]) is ReadDictionary;
    }

    /// <summary>A picture in the stream itself (8.9.7): keys and values, its data, and the word that ends it.</summary>
    private void InlineImage(ValueReader reader)
    {
        var entries = new Dictionary<string, ReadValue>(StringComparer.Ordinal);
        while (!reader.Skip("ID"u8))
        {
            if (reader.Read() is not ReadName key || reader.Read() is not { } value || value is ReadWord)
            {
                isSound = false;
                return;
            }

            entries[key.Value] = value;
        }

        isSound &= reader.SkipInlineData();
        var image = new ReadDictionary(entries);
        Place(image, image["W"] ?? image["Width"], image["H"] ?? image["Height"], pdf.IsTrue(image["IM"] ?? image["ImageMask"]));
        colours |= spaces.Of(image["CS"] ?? image["ColorSpace"], resources);
        operands.Clear();
    }
}
