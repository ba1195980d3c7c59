using CsCheck;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.Notation;

/// <summary>Addresses of links: what leads to the web or to a mail box, in ASCII; nothing that runs, reads files, or hides where it leads.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("https://www.weichuan.example/", "https://www.weichuan.example/")]
    [InlineData("HTTP://WWW.Weichuan.Example", "http://www.weichuan.example/")]
    [InlineData("https://a.example:8443/b/../c?d=e&f#g", "https://a.example:8443/c?d=e&f#g")]
    [InlineData("https://a.example/渡口?班=次", "https://a.example/%E6%B8%A1%E5%8F%A3?%E7%8F%AD=%E6%AC%A1")]
    [InlineData("https://苇川.example/", "https://xn--5rtq53f.example/")]
    [InlineData("https://a.example/[1](2)'\"", "https://a.example/%5B1%5D%282%29%27%22")]
    [InlineData("https://bank.example@evil.example/", "https://evil.example/")]
    [InlineData("http://[2001:db8::1]/", "http://[2001:db8::1]/")]
    [InlineData("mailto:dukou@weichuan.example", "mailto:dukou@weichuan.example")]
    public void Addresses_of_the_web_and_of_mail_have_one_form(string written, string address) => Assert.Equal(address, WebAddress.Of(written));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    [InlineData("//a.example/")]
    [InlineData("www.weichuan.example")]
    [InlineData("/dukou")]
    [InlineData("https://")]
    [InlineData("https:// a.example/")]
    [InlineData("mailto:")]
    [InlineData("")]
    public void All_else_is_none(string written) => Assert.Null(WebAddress.Of(written));

    [Fact]
    public void An_address_of_two_thousand_characters_is_one_and_a_longer_one_is_none()
    {
        Assert.NotNull(WebAddress.Of("https://a.example/" + new string('x', 1900)));
        Assert.Null(WebAddress.Of("https://a.example/" + new string('x', 2000)));
    }

    [Fact]
    public void Any_text_gives_an_address_in_ASCII_that_stays_as_it_is_or_none() =>
        Gen.String.Select(path => "https://a.example/" + path).ForAll(
            text =>
            {
                if (WebAddress.Of(text) is { } address)
                {
                    Assert.All(address, c => Assert.InRange(c, '!', '~'));
                    Assert.Equal(address, WebAddress.Of(address));
                }
            },
            iter: 2_000);
}
