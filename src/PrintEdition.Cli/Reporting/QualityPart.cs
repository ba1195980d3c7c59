using System.Text.Json;
using PrintEdition.Composition.Display;

namespace PrintEdition.Cli.Reporting;

/// <summary>How good the pages are.</summary>
internal static class QualityPart
{
    /// <summary>Decimals of a fill ratio.</summary>
    private const int RatioDigits = 4;

    /// <summary>Writes <c>pages</c> and <c>typography</c>.</summary>
    public static void Write(Utf8JsonWriter json, EditionReport report)
    {
        json.WriteObjects("pages", report.Composed.Pages, WritePage);
        WriteTypography(json, report.Composed.Typography);
    }

    private static void WritePage(Utf8JsonWriter json, ComposedPage page)
    {
        json.WriteNumber("number", page.Number);
        json.WriteString("section", page.Section);
        json.WriteNumber("fillRatio", Math.Round(page.FillRatio, RatioDigits));
        json.WriteNumber("unfilledRows", page.UnfilledRows);
        json.WriteStartObject("violations");
        foreach (var violation in page.Violations)
        {
            json.WriteNumber(violation.Rule, violation.Count);
        }

        json.WriteEndObject();
        json.WriteObjects("where", page.Faults, WriteFault);
    }

    private static void WriteFault(Utf8JsonWriter json, Violation fault)
    {
        json.WriteString("rule", fault.Rule);
        json.WriteNumber("count", fault.Count);
        json.WriteStartArray("articles");
        foreach (var id in fault.ArticleIds)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteRectangle(fault.Area);
    }

    private static void WriteTypography(Utf8JsonWriter json, TypographyCount count)
    {
        json.WriteStartObject("typography");
        json.WriteNumber("lines", count.Lines);
        json.WriteNumber("looseLines", count.LooseLines);
        json.WriteNumber("tightLines", count.TightLines);
        json.WriteNumber("kinsokuBreaks", count.KinsokuBreaks);
        json.WriteNumber("unitBreaks", count.UnitBreaks);
        json.WriteNumber("singleCharacterLastLines", count.SingleCharacterLastLines);
        json.WriteEndObject();
    }
}
