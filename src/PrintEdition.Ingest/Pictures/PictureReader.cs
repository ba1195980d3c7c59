using System.Collections.Immutable;
using PrintEdition.Imaging.Decoding;
using PrintEdition.Imaging.Drawings;
using PrintEdition.Imaging.Files;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Pictures;

/// <summary>Reads the pictures of an edition from inside its folder (ingest 6), told apart by content, within limits.</summary>
internal sealed class PictureReader(EditionFolder folder)
{
    private const string Without = "the story is built without it";

    /// <summary>The edition's folder.</summary>
    public EditionFolder Folder => folder;

    /// <summary>Reads a picture; where there is no file, the findings say why, and the story is built without it.</summary>
    /// <param name="name">Path relative to the edition's folder.</param>
    /// <param name="place">Where the edition names it.</param>
    public (PictureFile? File, ImmutableArray<Diagnostic> Findings) Read(string name, SourceSpan place)
    {
        if (folder.Resolve(name) is not { } full)
        {
            return Refused("PE1301", $"the picture '{name}' is outside the edition's folder; copy it there and give a path relative to it", place);
        }

        if (!File.Exists(full) && !Directory.Exists(full))
        {
            return Refused("PE1302", $"the picture '{name}' is not there; {Without}: put the file there or take the entry out", place);
        }

        if (OrdinaryFile.Objection(full) is { } reason)
        {
            return Refused("PE1302", $"the picture '{name}' cannot be read: {reason}; {Without}: put the file there or take the entry out", place);
        }

        var bytes = InputFile.Read(full);
        if (bytes.Value is { } data)
        {
            return Inspect(folder.NameOf(full), data, place);
        }

        return bytes.Diagnostics.Any(d => d.Code == "PE1004")
            ? Refused("PE1304", $"the picture '{name}' is over 64 MiB; make it smaller", place)
            : Refused("PE1302", $"the picture '{name}' cannot be read; {Without}: put the file there or take the entry out", place);
    }

    /// <summary>Reads a picture and, where it may be cropped by what is in it, looks at it.</summary>
    public (PictureFile? File, ImmutableArray<Diagnostic> Findings) Read(string name, PictureFraming framing, SourceSpan place)
    {
        var (file, told) = Read(name, place);
        return (file is null || !framing.IsOpen ? file : file with { Interest = InterestReader.Read(file) }, told);
    }

    /// <summary>Judges a picture's bytes.</summary>
    /// <param name="path">What it is called in findings, and its path.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="place">Where the edition names it.</param>
    public static (PictureFile? File, ImmutableArray<Diagnostic> Findings) Inspect(string path, byte[] data, SourceSpan place) => FormatSniffer.Of(data) switch
    {
        null => Refused("PE1303", Unknown(path, data), place),
        PictureFormat.Svg => Judge(path, data, DrawingReader.Read(data), place),
        { } format when FactsReader.Read(data, format) is { } facts => Judge(path, data, facts, place),
        PictureFormat.Tiff => Refused("PE1303", $"the picture '{path}' is damaged, larger than {PictureLimits.MostOfTiff / 1_000_000} million pixels, or a TIFF of a kind that is not read; {Without}: export it as JPEG or PNG", place),
        _ => Refused("PE1303", $"the picture '{path}' is damaged; {Without}: export the picture again", place),
    };

    private static (PictureFile? File, ImmutableArray<Diagnostic> Findings) Judge(string path, byte[] data, PictureFacts facts, SourceSpan place)
    {
        if (!facts.IsWithinLimits)
        {
            return Refused("PE1304", $"the picture '{path}' is {facts.Width} × {facts.Height} pixels, over {facts.MostPixels / 1_000_000} million or {PictureLimits.LongestSide} on a side; make it smaller", place);
        }

        if (!facts.IsWhole)
        {
            return Refused("PE1303", $"the picture '{path}' is damaged or cut off; {Without}: export the picture again", place);
        }

        var file = new PictureFile(path, data, facts.Format, facts.Width, facts.Height, facts.IsPassable) { IsAnimated = facts.Frames > 1 };
        if (!CanBeDecoded(file))
        {
            return Refused("PE1303", $"the picture '{path}' is damaged; {Without}: export the picture again", place);
        }

        return (file, file.IsAnimated ? [new Diagnostic("PE1305", Severity.Warning, $"'{path}' holds several pictures, and the first is shown; give a file with the one that is wanted", place)] : []);
    }

    /// <summary>JPEG and PNG tell by their structure whether they are whole; the other kinds only when they are decoded.</summary>
    private static bool CanBeDecoded(PictureFile file)
    {
        if (file.Format is PictureFormat.Jpeg or PictureFormat.Png)
        {
            return true;
        }

        using var decoded = PictureDecoder.Decode(file, Math.Max(file.Width, file.Height));
        return decoded is not null;
    }

    private static (PictureFile? File, ImmutableArray<Diagnostic> Findings) Judge(string path, byte[] data, DrawingReading reading, SourceSpan place)
    {
        if (reading.Drawing is not { } drawing)
        {
            return Refused("PE1307", $"the drawing '{path}' {reading.Fault}; {Without}: export it as plain SVG 1.1, or as PNG", place);
        }

        var facts = FactsReader.OfDrawing(drawing);
        var file = new PictureFile(path, data, facts.Format, facts.Width, facts.Height, facts.IsPassable);
        return (file, reading.LeftOut.IsEmpty
            ? []
            : [new Diagnostic("PE1306", Severity.Warning, $"the drawing '{path}' is shown without its {string.Join(", ", reading.LeftOut)}; turn what is wanted of them into outlines, or export it as PNG", place)]);
    }

    private static string Unknown(string path, byte[] data) => FormatSniffer.NameOfUnread(data) is { } kind
        ? $"'{path}' is a {kind} file, which is not read; export it as JPEG, PNG or SVG"
        : $"'{path}' is no picture that is read; export it as JPEG, PNG or SVG";

    private static (PictureFile? File, ImmutableArray<Diagnostic> Findings) Refused(string code, string message, SourceSpan place) =>
        (null, [new Diagnostic(code, Severity.Warning, message, place)]);
}
