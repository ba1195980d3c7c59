using System.Globalization;
using PrintEdition.Composition.Grid;

namespace PrintEdition.Composition.Plans;

/// <summary>Columns and rows as people count them, from 1: a plan's and its findings' words.</summary>
internal static class PlanWords
{
    /// <summary><c>columns 1-3</c>.</summary>
    public static string Columns(Cells cells) => (cells.Columns == 1 ? "column " : "columns ") + Range(cells.Column, cells.Columns);

    /// <summary><c>rows 12-40</c>.</summary>
    public static string Rows(Cells cells) => (cells.Rows == 1 ? "row " : "rows ") + Range(cells.Row, cells.Rows);

    /// <summary><c>1-3</c>, or <c>4</c> for one.</summary>
    /// <param name="first">The first, from 0.</param>
    /// <param name="count">How many.</param>
    public static string Range(int first, int count) =>
        count == 1 ? Number(first + 1) : $"{Number(first + 1)}-{Number(first + count)}";

    /// <summary><c>46 pt</c>.</summary>
    public static string Points(double points) => points.ToString("0.####", CultureInfo.InvariantCulture) + " pt";

    /// <summary><c>1 line</c>, <c>2 lines</c>.</summary>
    public static string Count(int count, string one) => $"{Number(count)} {one}{(count == 1 ? "" : "s")}";

    /// <summary>A number in figures.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
