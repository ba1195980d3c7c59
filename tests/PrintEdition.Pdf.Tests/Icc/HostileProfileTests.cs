using CsCheck;
using PrintEdition.Pdf.Icc;
using PrintEdition.Pdf.Icc.Newsprint;
using PrintEdition.Pdf.Press;
using PrintEdition.Pdf.Tests.Support;
using PrintEdition.Tests.Support;

namespace PrintEdition.Pdf.Tests.Icc;

/// <summary>pdf.md 9: a damaged or hostile profile is a finding, or gives inks that can be printed; never a crash.</summary>
public class HostileProfileTests
{
    private static readonly byte[][] Profiles = [SmallProfile.Build(), NewsprintProfile.Build()];

    private static readonly byte[] Telling = [0, 1, 0x7F, 0x80, 0xFF];

    /// <summary>A profile with some bytes changed, most of them where sizes and places are told, and perhaps cut off.</summary>
    private static readonly Gen<byte[]> Damaged = Gen.Select(
        Gen.Int[0, 1],
        Gen.Select(Gen.OneOf(Gen.Int[0, 700], Gen.Int[0, 300_000]), Gen.OneOf(Gen.Int[0, Telling.Length - 1].Select(i => Telling[i]), Gen.Byte)).List[1, 12],
        Gen.OneOf(Gen.Const(1.0), Gen.Double[0, 1]),
        (which, changes, left) =>
        {
            var data = Profiles[which].ToArray();
            changes.ForEach(c => data[c.Item1 % data.Length] = c.Item2);
            return data[..(int)(data.Length * left)];
        });

    [Fact]
    public void A_damaged_profile_is_refused_or_gives_inks() => Damaged.ForAll(
        data =>
        {
            var read = InkProfile.Read(data, "hostile.icc");
            if (read.Value is not { } profile)
            {
                Assert.Equal("PE4302", Assert.Single(read.Diagnostics).Code);
                return;
            }

            Assert.All(Corners(profile), i => Assert.All([i.Cyan, i.Magenta, i.Yellow, i.Black], tone => Assert.InRange(tone, 0, 1)));
            Assert.InRange(profile.ColourOf(new Inks(0.2, 0.4, 0.6, 0.8)).L, -1, 101);
        },
        iter: 2000);

    [Fact]
    public void Pictures_can_be_separated_by_whatever_is_read() => Damaged.ForAll(
        data =>
        {
            if (InkProfile.Read(data, "hostile.icc").Value is { } profile)
            {
                var cmyk = new byte[8];
                Separation.For(profile, 2.4).Separate([10, 120, 250, 255, 255, 0, 0, 255], cmyk, 2.4);
                Assert.InRange(cmyk[..4].Sum(i => i), 0, 612);
            }
        },
        iter: 60);

    private static IEnumerable<Inks> Corners(InkProfile profile) =>
        from l in new[] { -5, 0, 50, 100, 1e9 } from a in new[] { -1e9, -128, 0, 127 } from b in new[] { -200, 0, double.NaN } select profile.InksOf(new Lab(l, a, b));
}
