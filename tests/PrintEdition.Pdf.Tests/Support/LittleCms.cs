using System.Diagnostics;
using System.Globalization;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>LittleCMS, another program that reads ICC profiles (Debian: liblcms2-utils).</summary>
internal static class LittleCms
{
    /// <summary>Colours converted relative to the white of both sides. Inks are 0 to 100.</summary>
    /// <param name="from">A profile's file, or a name of its own such as <c>*Lab</c>.</param>
    /// <param name="to">The same for the other side.</param>
    /// <param name="colours">The colours.</param>
    public static double[][] Convert(string from, string to, IEnumerable<double[]> colours)
    {
        Tool.Need("transicc");
        var start = new ProcessStartInfo("transicc", ["-n", "-t1", "-c0", "-i" + from, "-o" + to])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(string.Concat(colours.SelectMany(c => c).Select(v => v.ToString("0.####", CultureInfo.InvariantCulture) + "\n")));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Numbers).Where(n => n.Length > 0)];
    }

    private static double[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
}
