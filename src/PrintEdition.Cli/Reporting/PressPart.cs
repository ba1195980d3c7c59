using System.Text.Json;
using PrintEdition.Pdf.Press;

namespace PrintEdition.Cli.Reporting;

/// <summary>The press file: its standard, its press, and the ink of each page.</summary>
internal static class PressPart
{
    /// <summary>Ink is told in percent of the page's area, to a tenth.</summary>
    private const int Digits = 1;

    /// <summary>Writes <c>press</c>, when there is a press file.</summary>
    public static void Write(Utf8JsonWriter json, PressReport? press)
    {
        if (press is null)
        {
            return;
        }

        json.WriteStartObject("press");
        json.WriteString("standard", press.Settings.Standard == PressStandard.X1a ? "PDF/X-1a:2003" : "PDF/X-4");
        json.WriteString("condition", press.Settings.Condition.Name);
        json.WriteBoolean("mono", press.Settings.IsMono);
        json.WriteNumber("inkLimit", Percent(PressSettings.InkLimit));
        json.WriteObjects("ink", press.Inks, WriteInk);
        json.WriteEndObject();
    }

    private static void WriteInk(Utf8JsonWriter json, PageInk ink)
    {
        json.WriteNumber("page", ink.Page);
        json.WriteNumber("mean", Percent(ink.Mean));
        json.WriteNumber("maximum", Percent(ink.Most));
        json.WriteNumber("cyan", Percent(ink.Cyan));
        json.WriteNumber("magenta", Percent(ink.Magenta));
        json.WriteNumber("yellow", Percent(ink.Yellow));
        json.WriteNumber("black", Percent(ink.Black));
    }

    private static double Percent(double part) => Math.Round(part * 100, Digits);
}
