using PrintEdition.Cli.Building;
using PrintEdition.Cli.Findings;
using PrintEdition.Epub.Checking;
using PrintEdition.Ingest;
using PrintEdition.Pdf.Checking;

namespace PrintEdition.Cli.Checking;

/// <summary>Checks one file, of whatever kind it is.</summary>
/// <param name="options">How editions are built.</param>
/// <param name="surroundings">What the command sees.</param>
/// <param name="interrupted">Ends the check.</param>
internal sealed class FileCheck(BuildOptions options, Surroundings surroundings, CancellationToken interrupted)
{
    private const int LargestInMegabytes = 512;

    private const int LargestFile = LargestInMegabytes << 20;

    private const string NameOfStandardInput = "standard input";

    /// <summary>The verdict on a file.</summary>
    /// <param name="file">A file, a folder, or <c>-</c>.</param>
    public Verdict Check(string file)
    {
        if (Directory.Exists(file))
        {
            return OfEdition(file, surroundings);
        }

        var (data, verdict) = file == EditionReader.StandardInput ? FromStandardInput() : FromDisk(file);
        return verdict ?? (data.Length > LargestFile ? TooLarge(file) : Check(file, data));
    }

    /// <summary>The verdict on inputs that make one edition.</summary>
    public Verdict Together(string[] files) =>
        EditionCheck.Check(options with { Inputs = [.. files], Name = EditionInput.StemOf(files[0]) }, surroundings, interrupted);

    private Verdict Check(string file, byte[] data)
    {
        var name = file == EditionReader.StandardInput ? NameOfStandardInput : file;
        switch (FileKinds.Of(data, file))
        {
            case FileKind.Pdf:
                var pdf = PdfChecker.Check(data, name);
                return Verdict.OfFinished(pdf.Findings, pdf.IsReadable, options.IsStrict, pdf.Description);
            case FileKind.Epub:
                var findings = BookChecker.Check(data, name);
                return Verdict.OfFinished(findings, !findings.Any(f => f.Code == BookChecker.NoContainer), options.IsStrict, "e-book");
            case FileKind.Report:
                return ReportCheck.Check(data, name, options.IsStrict);
            default:
                return OfEdition(file, file == EditionReader.StandardInput ? surroundings with { Input = new MemoryStream(data) } : surroundings);
        }
    }

    private Verdict OfEdition(string file, Surroundings around) =>
        EditionCheck.Check(options with { Inputs = [file], Name = EditionInput.StemOf(file) }, around, interrupted);

    /// <summary>A file's bytes; or the verdict on one that cannot be opened, which may be an input that <c>build</c> says more of.</summary>
    private (byte[] Data, Verdict? Verdict) FromDisk(string file)
    {
        if (File.Exists(file) && new FileInfo(file) is { Exists: true, Length: > LargestFile })
        {
            return ([], TooLarge(file));
        }

        var read = BoundedFile.Read(file, LargestFile + 1);
        return read.Value is { } data ? (data, null)
            : FileKinds.Named(file) == FileKind.Edition ? ([], OfEdition(file, surroundings))
            : ([], new Verdict(read.Diagnostics, ExitCode.Unreadable));
    }

    private (byte[] Data, Verdict? Verdict) FromStandardInput()
    {
        using var data = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; data.Length <= LargestFile && (read = surroundings.Input.Read(buffer)) > 0;)
        {
            data.Write(buffer, 0, read);
        }

        return (data.ToArray(), null);
    }

    private static Verdict TooLarge(string file) => new([CliFinding.TooLargeToCheck(file, LargestInMegabytes)], ExitCode.Unreadable);
}
