using PrintEdition.Composition.Display;
using PrintEdition.Pdf.Conformance;
using PrintEdition.Pdf.Icc;

namespace PrintEdition.Pdf.Press;

/// <summary>
/// sRGB to the inks of a press: relative colorimetric with black point compensation, so that white is bare paper and black the darkest that
/// the press prints, within the limit of ink. Worked out once for a grid of colours, between them along tetrahedra.
/// </summary>
internal sealed class Separation
{
    private const int Nodes = 33;

    private const int Inks = 4;

    /// <summary>A press whose darkest ink is lighter than this is compensated no further.</summary>
    private const double LightestBlack = 50;

    private const int Levels = 256;

    private readonly float[] grid;
    private readonly byte[] blacks;

    private Separation(float[] grid, byte[] blacks) => (this.grid, this.blacks) = (grid, blacks);

    /// <summary>The separation for a press.</summary>
    public static Separation For(InkProfile profile, double limit)
    {
        var darkest = Darkness(profile, profile.InksOf(new Lab(0, 0, 0)).Within(limit));
        var grid = new float[Nodes * Nodes * Nodes * Inks];
        Parallel.For(0, Nodes * Nodes * Nodes, node =>
        {
            var (r, g, b) = (node / (Nodes * Nodes), node / Nodes % Nodes, node % Nodes);
            var inks = node == (Nodes * Nodes * Nodes) - 1 ? default : profile.InksOf(Compensated(r, g, b, darkest)).Within(limit);
            (grid[node * Inks], grid[(node * Inks) + 1]) = ((float)inks.Cyan, (float)inks.Magenta);
            (grid[(node * Inks) + 2], grid[(node * Inks) + 3]) = ((float)inks.Yellow, (float)inks.Black);
        });
        return new Separation(grid, Blacks(profile));
    }

    /// <summary>Black ink, 0 to 255, that looks like a grey of sRGB.</summary>
    public byte BlackOf(byte grey) => blacks[grey];

    /// <summary>Inks of a colour.</summary>
    public Inks Of(Colour colour)
    {
        Span<double> inks = stackalloc double[Inks];
        Interpolate(colour.Red, colour.Green, colour.Blue, inks);
        return new Inks(inks[0], inks[1], inks[2], inks[3]);
    }

    /// <summary>Inks of pixels, 0 to 255 each; rounding never takes them over the limit.</summary>
    /// <param name="rgba">Red, green, blue and a byte more for each pixel.</param>
    /// <param name="cmyk">Room for four inks of each pixel.</param>
    /// <param name="limit">Most ink.</param>
    public void Separate(ReadOnlySpan<byte> rgba, Span<byte> cmyk, double limit)
    {
        Span<double> inks = stackalloc double[Inks];
        for (var i = 0; i < rgba.Length; i += 4)
        {
            if (i > 0 && rgba.Slice(i, 3).SequenceEqual(rgba.Slice(i - 4, 3)))
            {
                cmyk.Slice(i - 4, Inks).CopyTo(cmyk[i..]);
                continue;
            }

            Interpolate(rgba[i] / 255.0, rgba[i + 1] / 255.0, rgba[i + 2] / 255.0, inks);
            Round(inks, cmyk.Slice(i, Inks), (int)(limit * 255));
        }
    }

    private static void Round(ReadOnlySpan<double> inks, Span<byte> rounded, int most)
    {
        var total = 0;
        for (var i = 0; i < Inks; i++)
        {
            rounded[i] = (byte)Math.Round(inks[i] * 255);
            total += rounded[i];
        }

        for (var i = 0; total > most && i < Inks - 1; i++)
        {
            var less = Math.Min(rounded[i], total - most);
            rounded[i] -= (byte)less;
            total -= less;
        }
    }

    /// <summary>
    /// In the cell of the grid the tetrahedron whose corners are reached by going along the axes in the order of the values, the largest first.
    /// </summary>
    private void Interpolate(double red, double green, double blue, Span<double> inks)
    {
        var (r, g, b) = (Place(red), Place(green), Place(blue));
        var origin = ((((r.Node * Nodes) + g.Node) * Nodes) + b.Node) * Inks;
        Span<(double Part, int Step)> axes = [(r.Part, Nodes * Nodes * Inks), (g.Part, Nodes * Inks), (b.Part, Inks)];
        Sort(axes);
        var (first, second, third) = (origin + axes[0].Step, origin + axes[0].Step + axes[1].Step, origin + axes[0].Step + axes[1].Step + axes[2].Step);
        for (var i = 0; i < Inks; i++)
        {
            inks[i] = (grid[origin + i] * (1 - axes[0].Part)) + (grid[first + i] * (axes[0].Part - axes[1].Part))
                + (grid[second + i] * (axes[1].Part - axes[2].Part)) + (grid[third + i] * axes[2].Part);
        }
    }

    private static (int Node, double Part) Place(double value)
    {
        var place = Math.Clamp(value, 0, 1) * (Nodes - 1);
        var node = Math.Min((int)place, Nodes - 2);
        return (node, place - node);
    }

    /// <summary>The largest part first.</summary>
    private static void Sort(Span<(double Part, int Step)> axes)
    {
        Order(axes, 0);
        Order(axes, 1);
        Order(axes, 0);
    }

    private static void Order(Span<(double Part, int Step)> axes, int at)
    {
        if (axes[at].Part < axes[at + 1].Part)
        {
            (axes[at], axes[at + 1]) = (axes[at + 1], axes[at]);
        }
    }

    /// <summary>A node's colour, drawn together towards white so that its darkest is the press's.</summary>
    private static Lab Compensated(int red, int green, int blue, double darkest)
    {
        var (x, y, z) = SrgbProfile.ToXyz(Light(red), Light(green), Light(blue));
        var rest = 1 - darkest;
        return Lab.OfXyz((x * rest) + (darkest * Lab.White.X), (y * rest) + darkest, (z * rest) + (darkest * Lab.White.Z));
    }

    private static double Light(int node) => SrgbProfile.Light(node / (Nodes - 1.0));

    /// <summary>Light that a place with these inks reflects, the paper's being 1.</summary>
    private static double Darkness(InkProfile profile, Inks inks) =>
        new Lab(Math.Min(profile.ColourOf(inks).L, LightestBlack), 0, 0).ToXyz().Y;

    /// <summary>For each grey the black ink that reflects as much light between paper and solid black.</summary>
    private static byte[] Blacks(InkProfile profile)
    {
        var light = new double[Levels];
        for (var k = 0; k < Levels; k++)
        {
            light[k] = new Lab(profile.ColourOf(new Inks(0, 0, 0, k / (Levels - 1.0))).L, 0, 0).ToXyz().Y;
        }

        var (paper, solid) = (light[0], light[^1]);
        return [.. Enumerable.Range(0, Levels).Select(g => Nearest(light, solid + (SrgbProfile.Light(g / (Levels - 1.0)) * (paper - solid))))];
    }

    /// <summary>The least black that is no lighter than wanted, or the one before it if that is nearer.</summary>
    private static byte Nearest(double[] light, double wanted)
    {
        var k = Array.FindIndex(light, l => l <= wanted + 1e-9);
        k = k < 0 ? light.Length - 1 : k;
        return (byte)(k > 0 && light[k - 1] - wanted < wanted - light[k] ? k - 1 : k);
    }
}
