using System.Diagnostics;
using PrintEdition.Model;

namespace PrintEdition.Epub.Tests;

/// <summary>
/// EPUBCheck 5.3.0, <c>--failonwarnings</c>, on editions of every shape. The environment variable PRINT_EDITION_EPUBCHECK names its jar.
/// </summary>
public class EpubCheckTests
{
    public static TheoryData<string> Shapes => [.. Samples.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, (Edition Edition, EpubOptions Options)> Samples { get; } = new()
    {
        ["two sections, printed"] = (Editions.TwoSections, Editions.Printed(("a01", 1), ("a02", 1), ("a03", 1), ("a04", 2))),
        ["one section on three pages"] = (Editions.With(Editions.Story("x", "一"), Editions.Story("y", "二"), Editions.Story("z", "三")),
            Editions.Printed(("x", 1), ("y", 3), ("z", 2))),
        ["everything a story can have"] = (Editions.With(Editions.Everything), Editions.Printed(("a01", 1))),
        ["only fillers, no paper, no date"] = (
            new Edition { Sections = [new Section("", [Editions.Filler("f1", "爱惜粮食", "从我做起"), Editions.Filler("f2")])] },
            new EpubOptions { Name = "补白" }),
        ["notes, readings, styles, links"] = (Editions.With(Editions.Annotated, Editions.Annotated with { Id = "a02" }), Editions.Printed(("a01", 1))),
        ["every block, every box, cover, vertical, certified"] = (
            Editions.Boxed with { Sections = [new Section("要闻", [Editions.Blocks, Editions.Everything with { Id = "a02" }, Editions.Story("a03", "")]), Editions.TwoSections.Sections[1]] },
            Editions.Printed(("a01", 1), ("a04", 2)) with { Cover = TestPictures.Jpeg(90, 130).Data, IsVertical = true, CertifiedBy = "栖河日报社" }),
        ["sixty articles, the first hostile"] = (
            Editions.With(
            [
                Editions.Story("n0", "</title><script>x</script>", "<p>&amp;]]>\u0000\uD800\uFFFF</p>"),
                .. Enumerable.Range(1, 59).Select(i => Editions.Story($"n{i}", $"第{i}篇")),
            ]),
            new EpubOptions { Name = "\"><x" }),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task The_book_is_valid(string shape)
    {
        var jar = Jar();
        var (edition, options) = Samples[shape];
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".epub");
        try
        {
            await File.WriteAllBytesAsync(path, OpenedBook.Of(edition, options).Bytes, TestContext.Current.CancellationToken);
            Assert.Equal("Messages: 0 fatals / 0 errors / 0 warnings / 0 infos", await Verdict(jar, path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Jar()
    {
        var jar = Environment.GetEnvironmentVariable("PRINT_EDITION_EPUBCHECK");
        if (jar is not null && File.Exists(jar) && HasJava())
        {
            return jar;
        }

        const string Missing = "EPUBCheck is not here: set PRINT_EDITION_EPUBCHECK to the path of epubcheck.jar (5.3.0) and have java on the path.";
        Assert.SkipWhen(Environment.GetEnvironmentVariable("PRINT_EDITION_REQUIRE_TOOLS") != "1", Missing);
        throw new InvalidOperationException(Missing);
    }

    private static bool HasJava() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "java.exe" : "java")));

    // EPUBCheck's own count, or all it said when the count is not clean.
    private static async Task<string> Verdict(string jar, string path)
    {
        var start = new ProcessStartInfo("java", ["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", jar, "--failonwarnings", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var all = await output + errors;
        return process.ExitCode == 0 ? all.Split('\n').First(l => l.StartsWith("Messages:", StringComparison.Ordinal)).Trim() : all;
    }
}
