using System.Globalization;

namespace PrintEdition.Cli.Reporting;

/// <summary>The ink of a press file, a line for each page, for people.</summary>
internal static class InkLines
{
    /// <summary>Writes the lines, when there is a press file.</summary>
    public static void Write(PressReport? press, TextWriter output)
    {
        foreach (var ink in press?.Inks ?? [])
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"page {ink.Page}: ink {ink.Mean * 100:0.0} % on average, {ink.Most * 100:0} % at most (C {ink.Cyan * 100:0.0}, M {ink.Magenta * 100:0.0}, Y {ink.Yellow * 100:0.0}, K {ink.Black * 100:0.0})"));
        }
    }
}
