using System.IO.Compression;
using PrintEdition.Cli.Tests.Support;

namespace PrintEdition.Cli.Tests;

/// <summary><c>check</c> of books that nobody made in good faith.</summary>
public class HostileBooksTests
{
    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("EPUB/a\u0001.xhtml")]
    [InlineData("mimetype")]
    public void A_name_that_leads_out_or_is_there_twice_is_told(string name)
    {
        using var room = new Room();

        Room.Run("check", room.Write("book.epub", Book([("mimetype", "application/epub+zip"), (name, "")]))).EndsWith(ExitCode.Findings).Says("PE5404", "book.epub");
    }

    [Fact]
    public void Over_a_thousand_faults_are_told_by_their_number()
    {
        using var room = new Room();
        var book = Book([("mimetype", "application/epub+zip"), .. Enumerable.Range(0, 1100).Select(i => ($"EPUB/{i}:.xhtml", ""))]);

        var outcome = Room.Run("check", room.Write("book.epub", book)).EndsWith(ExitCode.Findings).Says("PE5499", "book.epub");

        Assert.Equal(1001, outcome.Findings.Count);
    }

    private static byte[] Book(IEnumerable<(string Name, string Text)> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }
}
