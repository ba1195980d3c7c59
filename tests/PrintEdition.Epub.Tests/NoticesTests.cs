namespace PrintEdition.Epub.Tests;

/// <summary>What stands beside the stories on paper: its words are in the book, in a document at the end.</summary>
public class NoticesTests
{
    [Fact]
    public void Boxes_that_say_something_stand_at_the_end_each_by_its_kind()
    {
        var book = OpenedBook.Of(Editions.Boxed);

        Assert.Equal("""
            <h1>启事与公告</h1>
            <section class="box weather">
              <h2>天气</h2>
              <p>晴 4至16摄氏度</p>
            </section>
            <section class="box notice">
              <h2><span class="phrase">停水</span> <span class="phrase">启事</span></h2>
              <p>滨河路以南停水8小时。</p>
            </section>
            <section class="box advertisement">
              <p class="label">广告</p>
              <h2><a href="https://www.weichuan.example/">画舫夜游</a></h2>
              <figure>
                <img src="images/notices-p3.png" alt="画舫" />
              </figure>
              <p>每晚七点</p>
            </section>
            <section class="box public-service">
              <p class="label">公益广告</p>
              <p>爱惜粮食</p>
            </section>
            <section class="box house">
              <h2>订阅本报</h2>
            </section>
            <section class="box slogan">
              <h2><span class="phrase">一条河</span> <span class="phrase">一座城</span></h2>
            </section>
            """, OpenedBook.Inside(book.Read("EPUB/notices.xhtml"), "<body", "</body>"));
        Assert.Equal("<itemref idref=\"notices\" />", OpenedBook.Lines(book.Read("EPUB/package.opf"), "<itemref")[^1]);
        Assert.Equal(["<li><a href=\"notices.xhtml\">启事与公告</a></li>"], OpenedBook.Lines(book.Read("EPUB/nav.xhtml"), "notices"));
    }

    [Fact]
    public void Without_boxes_there_is_no_such_document()
    {
        Assert.DoesNotContain("EPUB/notices.xhtml", OpenedBook.Of(Editions.TwoSections).Summary.Entries);
    }
}
