using PrintEdition.Ingest.Tests.RawText.Score;

namespace PrintEdition.Ingest.Tests.RawText;

/// <summary>Ingest 1 at scale: the pages of <c>Pages/</c>, and what their score counts.</summary>
public class PageScoreTests
{
    private const string Expected =
        """
        [民生]
        news
          = 河堤路灯修好了
          ¶ 河堤东段..手电。
        beside
          section: 第02版
        """;

    /// <summary>Worst page first in the message, so that a change that costs pieces shows which.</summary>
    [Fact]
    public void Of_a_hundred_pieces_of_the_pages_ninety_eight_have_the_right_role_and_article()
    {
        var scores = RawPages.Scores(Repository.Root);

        Assert.True(scores.Count >= 40);
        Assert.True(RawPages.Share(scores) >= RawPages.Floor, RawPages.Table(scores));
    }

    [Fact]
    public void What_is_read_as_expected_is_right() => Assert.Equal((3, 3), Score(new("=", "河堤路灯修好了"), new("¶", "河堤东段的灯亮了，不用再打手电。")));

    [Fact]
    public void A_wrong_role_is_one_fault_and_a_paragraph_in_two_is_two()
    {
        Assert.Equal((2, 3), Score(new("v", "河堤路灯修好了"), new("¶", "河堤东段的灯亮了，不用再打手电。")));
        Assert.Equal((2, 4), Score(new("=", "河堤路灯修好了"), new("¶", "河堤东段的灯亮了，"), new("¶", "不用再打手电。")));
    }

    [Fact]
    public void Pieces_of_an_article_in_the_wrong_section_are_wrong() =>
        Assert.Equal((1, 3), ScoreIn("要闻", new("=", "河堤路灯修好了"), new("¶", "河堤东段的灯亮了，不用再打手电。")));

    private static (int Right, int Total) Score(params PagePiece[] article) => ScoreIn("民生", article);

    private static (int Right, int Total) ScoreIn(string section, params PagePiece[] article)
    {
        var score = PageScore.Of("page", PageReader.Read(Expected), [new PageGroup("news", section, article), new PageGroup(PageGroup.Beside, null, [new("section", "第02版：民生")])]);
        return (score.Right, score.Total);
    }
}
