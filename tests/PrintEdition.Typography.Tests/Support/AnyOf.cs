using CsCheck;

namespace PrintEdition.Typography.Tests.Support;

/// <summary>Generators that pick from a list.</summary>
internal static class AnyOf
{
    public static Gen<T> These<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
