using System.Text.RegularExpressions;
using CsCheck;
using PrintEdition.Typography.Breaking;
using PrintEdition.Typography.Shaping;
using PrintEdition.Typography.Tests.Support;

namespace PrintEdition.Typography.Tests.Breaking;

/// <summary>
/// Random text at every measure from 5 to 40 em keeps rules 1, 2, 4 and 5, except where the paragraph says that it could not
/// (typography rules 5 and 7). The rules are written here once more, as text and patterns.
/// </summary>
public sealed partial class AnyTextTests : IDisposable
{
    private const string Open = "“‘「『（《〈【〖〔［｛";
    private const string Close = "”’」』）》〉】〗〕］｝";
    private const string Stop = "、，；：。！？．‼⁇⁈⁉";
    private const string Connector = "–—～-";
    private const string MiddleDot = "·‧・";
    private const string Slash = "/／";

    private static readonly Gen<string> Text = Gen.Frequency(
            (6, AnyOf.These("中", "文", "排", "版", "的", "々", "あ", "ー", "①", "→")),
            (3, AnyOf.These([.. (Open + Close).Select(c => c.ToString())])),
            (4, AnyOf.These([.. (Stop + MiddleDot + Slash + "–～-").Select(c => c.ToString())])),
            (2, AnyOf.These("——", "……", "⋯⋯", "⸺", "—")),
            (3, AnyOf.These("5", "2024", "¥1,500.00", "63%～68%", "1∶500", "9:30", "3·15", "1+6+N", "G351", "COVID-19", "-3.5℃", "% ", "℃", "¥", "№", "０７")),
            (3, AnyOf.These("a", "print", "well-known", "测A/B测", "https://example.com/a/b?c=d", "first.last@example.com", "C++")),
            (2, AnyOf.These(" ", "　", "\u00A0", "\u200B", "(", ")", "\"", ".", "!", "&", "+")),
            (1, AnyOf.These("👩‍👩‍👧‍👦", "🇨🇳🇯🇵", "e\u0301", "สวัสดีครับ", "שלום", "Привет", "\U0002A6D6", "\uD800", "\t")))
        .Array[1, 60].Select(string.Concat);

    private readonly Setting setting = new();

    public void Dispose() => setting.Dispose();

    [Fact]
    public void No_line_edge_breaks_a_rule_unless_the_paragraph_says_so() =>
        Gen.Select(Text, Gen.Enum<KinsokuLevel>()).ForAll(KeepsTheRules, iter: 400);

    /// <summary>Found at random: an address after full-width digits; a full stop after a number, which is none of it; a hyphen before №, which is no minus.</summary>
    [Theory]
    [InlineData("０７/https://example.com/a/b?c=d", KinsokuLevel.Strict)]
    [InlineData("ー……—+⋯⋯！№3·15.～9:30→9:30”々", KinsokuLevel.Strict)]
    [InlineData("｝-№5］.C+++53·15→¥1,500.00あ¥", KinsokuLevel.Gb)]
    public void Nor_does_it_in_texts_where_it_once_did(string text, KinsokuLevel level) => KeepsTheRules(text, level);

    private void KeepsTheRules(string text, KinsokuLevel level)
    {
        var shaped = setting.Shape(text, new ParagraphStyle { Kinsoku = level });
        for (var measure = 5; measure <= 40; measure++)
        {
            var breaks = shaped.Choose(measure * Setting.Em)!;
            var said = breaks.Forced.Select(f => f.TextIndex).ToHashSet();
            foreach (var end in breaks.Ends.SkipLast(1).Select(e => shaped.Atoms.TextStart[e]))
            {
                Assert.True(said.Contains(end) || Broken(text, end, level) is null, $"{measure} em: rule {Broken(text, end, level)} at '{text[..end]}|{text[end..]}'");
            }
        }
    }

    /// <summary>The last resort is the last: where some way keeps all rules, nothing is forced (rule 7).</summary>
    [Fact]
    public void Nothing_is_forced_where_every_piece_between_two_permitted_breaks_fits() =>
        Text.ForAll(text =>
        {
            var shaped = setting.Shape(text, new ParagraphStyle { Indent = 0, Justify = false });
            for (var measure = 5; measure <= 40; measure += 5)
            {
                var breaks = shaped.Choose(measure * Setting.Em)!;
                var isForced = breaks.Forced.Length > 0 || breaks.Cost >= Demerits.Overfull;
                Assert.True(!isForced || WidestPiece(shaped) > (measure * Setting.Em) + LineMeasurer.Tolerance, $"{measure} em, widest piece {WidestPiece(shaped) / Setting.Em} em: '{text}'");
            }
        }, iter: 200);

    private static double WidestPiece(ShapedParagraph shaped)
    {
        var (widest, from) = (0.0, 0);
        for (var i = 1; i <= shaped.Atoms.Count; i++)
        {
            if (i == shaped.Atoms.Count || shaped.PenaltyBefore(i) < Demerits.Prohibited)
            {
                widest = Math.Max(widest, shaped.NaturalWidthOf(from, i));
                from = i;
            }
        }

        return widest;
    }

    /// <summary>The rule that a line ending before an index breaks; null when none.</summary>
    private static string? Broken(string text, int at, KinsokuLevel level)
    {
        var (left, right) = (text[..at].TrimEnd(' ', '　', '\t', '\u200B', '\u00A0'), text[at..]);
        if (left.Length == 0)
        {
            return "spaces hang at a line's end";
        }

        var (last, first) = (left[^1], right[0]);
        var isNegative = Negative().IsMatch(right) && !char.IsLetterOrDigit(text[at - 1]);
        return true switch
        {
            _ when level >= KinsokuLevel.Basic && (Stop + Close + Connector + MiddleDot + Slash).Contains(first) && !isNegative && !right.StartsWith("——") => "1, start",
            _ when level >= KinsokuLevel.Basic && Open.Contains(last) => "1, end",
            _ when level >= KinsokuLevel.Gb && Slash.Contains(last) && !IsInsideWord(text, at) => "1, slash",
            _ when level == KinsokuLevel.Strict && (right.StartsWith("——") || "⸺…⋯".Contains(first)) => "1, strict",
            _ when "%％‰℃°".Contains(first) && char.IsDigit(last) => "2, after a digit",
            _ when "¥￥$№".Contains(last) && char.IsAsciiDigit(first) => "2, before a digit",
            _ when first is '々' or '？' or '！' => "2, start",
            _ when "—…⋯".Contains(first) && text[at - 1] == first && SplitsPair(text, at) => "4",
            _ when Units().Matches(text).Any(m => m.Index < at && at < m.Index + m.Length) => "5",
            _ => null,
        };
    }

    /// <summary>After the slash of a word or address (rule 6): full-width digits are of neither.</summary>
    private static bool IsInsideWord(string text, int at) => char.IsLetterOrDigit(text[at]) && text[at] < '⺀' && at >= 2 && text[at - 2] is > ' ' and < '⺀';

    /// <summary>Pairs count from the start of a run.</summary>
    private static bool SplitsPair(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] == text[at])
        {
            start--;
        }

        return (at - start) % 2 == 1;
    }

    [GeneratedRegex(@"\A-[¥￥$]?[0-9０-９]")]
    private static partial Regex Negative();

    /// <summary>Rule 5, as it is written there; a number ends in a digit.</summary>
    [GeneratedRegex(@"[¥￥$]?[+−-]?[0-9](?:[0-9,.]*[0-9])?[%％‰℃]?(?:～[0-9](?:[0-9,.]*[0-9])?[%％‰℃]?)?|1∶500|9:30|3·15|1\+6\+N|G351|COVID-19|A/B|C\+\+|first\.last@example\.com|[０-９]+")]
    private static partial Regex Units();
}
