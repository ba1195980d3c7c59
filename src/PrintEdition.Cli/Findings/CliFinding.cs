using System.Globalization;
using System.Text;
using PrintEdition.Cli.Building;
using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>The findings of the command line itself, codes PE6xxx.</summary>
internal static class CliFinding
{
    /// <summary>PE6001: the arguments make no sense.</summary>
    public static Diagnostic Usage(string message, string command) =>
        Error("PE6001", $"{message} See '{command} --help'.");

    /// <summary>PE6002: the output folder cannot be made or written to.</summary>
    public static Diagnostic FolderNotWritable(string folder, string reason) =>
        Error("PE6002", $"the folder cannot be written to: {reason} Name another one with --output.", new SourceSpan(folder));

    /// <summary>PE6003: an output file cannot be put in its place.</summary>
    public static Diagnostic FileNotWritable(string path, string reason) =>
        Error("PE6003", $"the file cannot be written: {reason} Close what holds it, or name another place with --output.", new SourceSpan(path));

    /// <summary>PE6004: a shipped face is missing or broken.</summary>
    public static Diagnostic FaceNotUsable(string path, string reason) =>
        Error("PE6004", $"the face cannot be used: {reason} If it came with the program, install that again; else take the file out of its folder.", new SourceSpan(path));

    /// <summary>PE6005: a character that no face has, though any edition may need it.</summary>
    public static Diagnostic NoGlyph(int codePoint) => new(
        "PE6005", Severity.Warning, $"no face has the character {NameOf(codePoint)} that any edition may need; name a folder with a font that has it (--font-dir).");

    /// <summary>PE6006: <c>SOURCE_DATE_EPOCH</c> is no number of seconds.</summary>
    public static Diagnostic BadEpoch(string value) => new(
        "PE6006", Severity.Warning, $"SOURCE_DATE_EPOCH is '{value}', which is no number of seconds since 1970-01-01. It is passed over: correct or unset it.");

    /// <summary>PE6007: standard output cannot be written.</summary>
    public static Diagnostic OutputNotWritable(string reason) =>
        Error("PE6007", $"standard output cannot be written: {reason} Make room, or write to another place.");

    /// <summary>PE6008: <c>--pages</c> names pages beyond the last.</summary>
    public static Diagnostic PagesBeyond(IEnumerable<string> parts, int pages) => new(
        "PE6008", Severity.Warning, $"--pages names {string.Join(" and ", parts)}, and the edition has {Pages(pages)}; those that there are were written.");

    /// <summary>PE6009: <c>--pages</c> names only pages beyond the last.</summary>
    public static Diagnostic NoSuchPages(PageRange range, int pages) =>
        Error("PE6009", $"--pages names {range}, and the edition has {Pages(pages)}; nothing was written. Name pages that there are.");

    /// <summary>PE6020: a file beside the inputs cannot be read.</summary>
    public static Diagnostic NotReadable(string path, string reason) =>
        Error("PE6020", $"the file cannot be read: {reason.TrimEnd('.')}. Check its name and whether you may read it.", new SourceSpan(path));

    /// <summary>PE6030: a file of the sample edition is there already.</summary>
    public static Diagnostic IsThere(string path) =>
        Error("PE6030", "there is something of this name already, and init writes over nothing. Name a new folder, or move it away.", new SourceSpan(path));

    /// <summary>PE6040: a finished file is larger than any that is looked at.</summary>
    public static Diagnostic TooLargeToCheck(string path, int megabytes) =>
        Error("PE6040", $"the file is over {megabytes} MB, and is not looked at; export it smaller, or split it.", new SourceSpan(path));

    /// <summary>PE6999: a fault of the program; never the user's doing.</summary>
    public static Diagnostic Fault(Exception fault) => Error(
        "PE6999",
        $"the program has a fault and stopped ({fault.GetType().FullName}: {fault.Message}); nothing was written. "
        + "Please report it with the input that leads here.");

    /// <summary><c>U+2A6D6 𪛖</c>; a lone surrogate has no form of its own.</summary>
    private static string NameOf(int codePoint)
    {
        var number = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return Rune.TryCreate(codePoint, out var rune) && !Rune.IsControl(rune) ? $"{number} {rune}" : number;
    }

    private static string Pages(int count) => count == 1 ? "one page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");

    private static Diagnostic Error(string code, string message, SourceSpan? place = null) =>
        new(code, Severity.Error, message, place);
}
