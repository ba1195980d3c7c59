using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintEdition.Model;

namespace PrintEdition.Ingest.RawText;

/// <summary>What a masthead block at the top of a page says.</summary>
internal sealed record MastheadBlock(Masthead Masthead, DateOnly? Date, int? IssueNumber, int Lines)
{
    /// <summary>No masthead.</summary>
    public static readonly MastheadBlock None = new(new Masthead(), null, null, 0);
}

/// <summary>Reads the masthead (报头) in the first lines of a page: name, date, issue number, serial number, publisher, editor.</summary>
internal static partial class MastheadReader
{
    /// <summary>Lines a masthead may have.</summary>
    private const int MostLines = 6;

    /// <summary>Reads the block; <see cref="MastheadBlock.None"/> when the page opens with something else.</summary>
    public static MastheadBlock Read(ImmutableArray<RawLine> lines)
    {
        var block = MastheadBlock.None;
        for (var i = 0; i < Math.Min(lines.Length, MostLines); i++)
        {
            if (Take(block, lines[i].Text) is not { } next)
            {
                break;
            }

            block = next with { Lines = i + 1 };
        }

        return block.Masthead.PaperName.Length > 0 || block.Date is not null ? block : MastheadBlock.None;
    }

    private static MastheadBlock? Take(MastheadBlock block, string text)
    {
        if (block.Masthead.PaperName.Length == 0 && block.Lines == 0 && PaperName().IsMatch(text))
        {
            return block with { Masthead = block.Masthead with { PaperName = text.Replace(" ", "", StringComparison.Ordinal) } };
        }

        return Fields().IsMatch(text) && IsOnlyFields(text) ? TakeFields(block, text) : null;
    }

    /// <summary>A line of the masthead says nothing but fields: what is left after them is short.</summary>
    private static bool IsOnlyFields(string text) => Rest(text).Length <= 4;

    private static string Rest(string text) => Separators().Replace(Fields().Replace(text, ""), "");

    private static MastheadBlock TakeFields(MastheadBlock block, string text)
    {
        var date = Date().Match(text);
        var issue = Issue().Match(text);
        return block with
        {
            Date = date.Success ? ParseDate(date) ?? block.Date : block.Date,
            IssueNumber = issue.Success ? int.Parse(issue.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : block.IssueNumber,
            Masthead = block.Masthead with
            {
                SerialNumber = Value(Serial(), text) ?? block.Masthead.SerialNumber,
                Site = Value(Site(), text) ?? block.Masthead.Site,
                Publisher = Value(Publisher(), text) ?? block.Masthead.Publisher,
                Editor = Value(Editor(), text) ?? block.Masthead.Editor,
            },
        };
    }

    private static string? Value(Regex field, string text) => field.Match(text) is { Success: true } match ? match.Groups[1].Value.Trim() : null;

    private static DateOnly? ParseDate(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex(@"^[\p{L} ]{2,12}(?:报|晚报|时报|周报|快报|商报|周刊|新闻)$|^今日[\p{L}]{1,6}$")]
    private static partial Regex PaperName();

    [GeneratedRegex(@"(\d{4})年(\d{1,2})月(\d{1,2})日")]
    private static partial Regex Date();

    [GeneratedRegex(@"总?第\s*(\d{1,6})\s*期")]
    private static partial Regex Issue();

    [GeneratedRegex(@"(CN\s?\d{2}-\d{4}(?:/\w+)?)")]
    private static partial Regex Serial();

    [GeneratedRegex(@"((?:https?://|www\.)[\w./-]+)")]
    private static partial Regex Site();

    [GeneratedRegex(@"主[办管]\s*[:：]\s*([^\s:：]+)")]
    private static partial Regex Publisher();

    [GeneratedRegex(@"(?:责任编辑|责编)\s*[:：]\s*([^\s:：]{2,12})")]
    private static partial Regex Editor();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|农历[\p{L}]{4,14}|总?第\s*\d{1,6}\s*期|今日\s*\d{1,2}\s*版|国内统一(?:连续出版物号|刊号)|CN\s?\d{2}-\d{4}(?:/\w+)?|(?:https?://|www\.)[\w./-]+|主[办管]\s*[:：]\s*[^\s:：]+|(?:责任编辑|责编)\s*[:：]\s*[^\s:：]{2,12}|邮发代号\s*[:：]?\s*[\d-]+|网址\s*[:：]?")]
    private static partial Regex Fields();

    [GeneratedRegex(@"[\s,，;；|｜·:：]+")]
    private static partial Regex Separators();
}
