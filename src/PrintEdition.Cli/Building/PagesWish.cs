namespace PrintEdition.Cli.Building;

/// <summary>What <c>--pages</c> says.</summary>
/// <param name="Count">How many pages the edition has; null to take the edition's number, or the layout's.</param>
/// <param name="Written">Which of them are written; null for all.</param>
internal sealed record PagesWish(int? Count, PageRange? Written);
