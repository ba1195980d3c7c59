using System.Net;
using PrintEdition.Ingest.Web;
using PrintEdition.Network.Addresses;

namespace PrintEdition.Network.Tests.Addresses;

/// <summary>Addresses of the public internet and all others (RFC 6890).</summary>
public class PublicAddressTests
{
    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700::1111")]
    [InlineData("2400:3200::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void Public_ones_are_fetched_from(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void All_others_are_not(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://www.weichuan.example/feed", "https://www.weichuan.example/feed")]
    [InlineData("HTTP://Weichuan.example", "http://weichuan.example/")]
    [InlineData("https://苇川.example/报#一", "https://苇川.example/%E6%8A%A5")]
    [InlineData("https://user@weichuan.example/", null)]
    [InlineData("https://user:word@weichuan.example/", null)]
    [InlineData("https:///feed", null)]
    [InlineData("https://a b.example/", null)]
    [InlineData("https://weichuan.example/a\r\nHost: b", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("gopher://weichuan.example/", null)]
    [InlineData("//weichuan.example/", null)]
    [InlineData("", null)]
    public void Only_web_addresses_without_credentials_are_fetched(string text, string? address) => Assert.Equal(address, FetchableAddress.Of(text)?.AbsoluteUri);
}
