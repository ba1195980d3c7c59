using PrintEdition.Model;
using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Icc.Newsprint;

namespace PrintEdition.Pdf.Press;

/// <summary>A press with its inks and paper, as an ICC profile has it.</summary>
public sealed class PrintingCondition
{
    private PrintingCondition(string name, InkProfile profile) => (Name, Profile) = (name, profile);

    /// <summary>What it is called: the profile's file name, or that of newsprint.</summary>
    public string Name { get; }

    /// <summary>The profile.</summary>
    internal InkProfile Profile { get; }

    /// <summary>Coldset offset on newsprint (ISO 12647-3).</summary>
    public static PrintingCondition Newsprint() => Read(NewsprintProfile.Build(), NewsprintProfile.Name).Value!;

    /// <summary>A press by its profile.</summary>
    /// <param name="path">An ICC profile of a CMYK printer, version 2 or 4.</param>
    /// <returns>The press, or why the file cannot be read (PE4301) or used (PE4302).</returns>
    public static Checked<PrintingCondition> ReadFile(string path)
    {
        try
        {
            if (OrdinaryFile.Objection(path) is { } objection)
            {
                return Unreadable(path, objection);
            }

            using var file = File.OpenRead(path);
            return Read(Start(file), Path.GetFileName(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(path, OrdinaryFile.Reason(fault, path));
        }
    }

    private static Checked<PrintingCondition> Unreadable(string path, string reason) => Checked.Failed<PrintingCondition>(new Diagnostic(
        "PE4301", Severity.Error, $"the profile cannot be read: {reason}; check its name and whether you may read it", new SourceSpan(path)));

    /// <summary>A file's bytes, and of one that is too large enough to be found so.</summary>
    private static byte[] Start(FileStream file)
    {
        using var data = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; data.Length <= InkProfile.MostBytes && (read = file.Read(buffer)) > 0;)
        {
            data.Write(buffer.AsSpan(0, read));
        }

        return data.ToArray();
    }

    /// <summary>A press by its profile.</summary>
    internal static Checked<PrintingCondition> Read(ReadOnlyMemory<byte> data, string name) =>
        InkProfile.Read(data, name).Then(p => Checked.Of(new PrintingCondition(name, p)));
}
