namespace PrintEdition.Model;

/// <summary>
/// Who wrote it and from where: <c>本报讯（记者 陈蓉蓉）</c>. Run-in bylines open the first paragraph (news);
/// others stand on a line of their own (features).
/// </summary>
/// <param name="Dateline">The opening words, <c>本报讯</c> or <c>新华社北京11月30日电</c>; null when there are none.</param>
/// <param name="Credit">The words in the brackets, <c>记者 陈蓉蓉</c>, without the brackets; null when there are none.</param>
/// <param name="RunIn">Whether it opens the first paragraph.</param>
public sealed record Byline(string? Dateline, string? Credit, bool RunIn = true)
{
    /// <summary>The byline as it is read.</summary>
    public string PlainText => Credit is null ? Dateline ?? "" : $"{Dateline}（{Credit}）";
}
