using System.Text.Json;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>schema</c> prints the schemas, and <c>--from</c> says what an input is.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData("edition", "sections")]
    [InlineData("layout", "grid")]
    public void A_schema_is_printed_as_it_is_published(string name, string key)
    {
        using var schema = JsonDocument.Parse(Room.Run("schema", name).EndsWith(ExitCode.Built).Output);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty(key, out _));
    }

    [Fact]
    public void What_has_no_schema_or_is_no_format_is_a_usage_error()
    {
        Room.Run("schema", "paper").EndsWith(ExitCode.Usage).Says("PE6001");
        Room.Run("parse", "a.md", "--from", "markdwon").EndsWith(ExitCode.Usage).Says("PE6001");
    }

    [Fact]
    public void From_wins_over_what_the_contents_look_like()
    {
        using var room = new Room();
        var file = room.Write("稿.txt", "# 复航\n\n- 甲\n- 乙\n");

        Assert.Contains("headline: 复航", Room.Run("parse", file).EndsWith(ExitCode.Built).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("headline: 复航", Room.Run("parse", file, "--from", "text").EndsWith(ExitCode.Built).Output, StringComparison.Ordinal);
        Room.Run("parse", file, "--from", "rss").EndsWith(ExitCode.Unreadable).Says("PE1403", file);
    }
}
