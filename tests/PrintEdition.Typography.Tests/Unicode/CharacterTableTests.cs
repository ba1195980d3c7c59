using PrintEdition.Typography.Tests.Support;
using PrintEdition.Typography.Unicode;

namespace PrintEdition.Typography.Tests.Unicode;

/// <summary>The packed table is Unicode's (typography rule 3).</summary>
public sealed class CharacterTableTests
{
    [Fact]
    public void Every_code_point_has_the_properties_that_Unicodes_files_give()
    {
        var expected = TablePacker.Properties();
        Assert.All(Enumerable.Range(0, expected.Length).Where(c => CharacterTable.Of(c) != expected[c]), c =>
            Assert.Fail($"U+{c:X4} is {CharacterTable.Of(c)}, should be {expected[c]}"));
    }

    /// <remarks>To make the file anew, take the one that the message names.</remarks>
    [Fact]
    public void The_source_file_is_what_the_packer_makes()
    {
        var file = Path.Combine(Repository.Root, "src", "PrintEdition.Typography", "Unicode", "CharacterData.cs");
        var made = TablePacker.Source();
        if (File.ReadAllText(file) != made)
        {
            var fresh = Path.Combine(AppContext.BaseDirectory, "CharacterData.cs");
            File.WriteAllText(fresh, made);
            Assert.Fail($"{file} differs from what the packer makes; the new one is {fresh}");
        }
    }
}
