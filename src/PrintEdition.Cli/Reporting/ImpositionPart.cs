using System.Text.Json;
using PrintEdition.Cli.Building;
using PrintEdition.Pdf.Imposition;

namespace PrintEdition.Cli.Reporting;

/// <summary>The sheets that the pages were put on.</summary>
internal static class ImpositionPart
{
    /// <summary>Decimals of a millimetre.</summary>
    private const int Digits = 2;

    /// <summary>Writes <c>imposition</c>; nothing when the pages were not put on sheets.</summary>
    public static void Write(Utf8JsonWriter json, ImposedSheets? sheets)
    {
        if (sheets is null)
        {
            return;
        }

        json.WriteStartObject("imposition");
        json.WriteString("scheme", ImpositionWords.Of(sheets.Scheme));
        json.WriteString("sheet", sheets.Sheet);
        json.WriteNumber("width", Math.Round(sheets.Width, Digits));
        json.WriteNumber("height", Math.Round(sheets.Height, Digits));
        json.WriteNumber("scale", sheets.Scale);
        json.WriteNumber("sheets", sheets.Sheets);
        json.WriteNumber("blanks", sheets.Blanks);
        json.WriteObjects("sides", sheets.Sides, WriteSide);
        json.WriteEndObject();
    }

    /// <summary>The numbers of a side's pages; a blank half has none.</summary>
    private static void WriteSide(Utf8JsonWriter json, (int? Left, int? Right) side)
    {
        WriteHalf("left", side.Left);
        WriteHalf("right", side.Right);

        void WriteHalf(string name, int? page)
        {
            if (page is { } number)
            {
                json.WriteNumber(name, number);
            }
        }
    }
}
