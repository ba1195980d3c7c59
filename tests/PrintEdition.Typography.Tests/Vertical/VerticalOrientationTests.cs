using PrintEdition.Typography.Tests.Unicode;
using PrintEdition.Typography.Vertical;

namespace PrintEdition.Typography.Tests.Vertical;

/// <summary>Typography rule 23: characters without a glyph of their own for vertical lines stand or are turned as UAX #50 says.</summary>
public sealed class VerticalOrientationTests
{
    [Fact]
    public void All_code_points_stand_upright_or_turned_as_in_Unicodes_VerticalOrientation()
    {
        var values = UnicodeFiles.Property("VerticalOrientation.txt", missing: "R");

        Assert.Equal(["R", "Tr", "Tu", "U"], values.Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(Enumerable.Range(0, values.Length).Where(c => VerticalOrientation.IsUpright(c) != values[c] is "U" or "Tu").Select(c => $"U+{c:X4} {values[c]}"));
    }
}
