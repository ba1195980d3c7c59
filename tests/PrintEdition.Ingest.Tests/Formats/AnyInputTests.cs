using CsCheck;
using PrintEdition.Ingest.Formats;

namespace PrintEdition.Ingest.Tests.Formats;

/// <summary>Whatever the bytes, a reader gives an edition or says why not; it never fails.</summary>
public class AnyInputTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "formats");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_file_is_read_or_refused(string name)
    {
        var whole = File.ReadAllBytes(Path.Combine(Folder, name));

        Damage.Of(whole).ForAll(bytes => Holds(Reading.Bytes(bytes)), iter: 60);
    }

    [Fact]
    public void A_file_of_one_format_read_as_another_is_read_or_refused() =>
        Gen.Select(Any(Directory.GetFiles(Folder).Order(StringComparer.Ordinal)), Any(InputFormats.Words))
            .ForAll((file, from) => Holds(Reading.Bytes(File.ReadAllBytes(file), new ReaderOptions { From = InputFormats.Of(from) })), iter: 200);

    private static Gen<string> Any(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return Gen.Int[0, all.Length - 1].Select(i => all[i]);
    }

    private static void Holds(Model.Checked<ReadEdition> read)
    {
        Assert.True(read.Value is not null || read.Diagnostics.Any(d => d.Severity == Model.Severity.Error));
        Assert.All(read.Diagnostics, d => Assert.Matches("^PE1[0-9]{3}$", d.Code));
    }
}
