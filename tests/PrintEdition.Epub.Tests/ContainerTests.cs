using System.Buffers.Binary;

namespace PrintEdition.Epub.Tests;

/// <summary>epub.md 1–2: the container, byte by byte where no validator looks.</summary>
public class ContainerTests
{
    [Fact]
    public void Rule_1_the_file_begins_with_a_stored_mimetype_without_extra_field_or_data_descriptor()
    {
        var bytes = OpenedBook.Of(Editions.TwoSections).Bytes;
        var start = string.Concat(
            "504B0304", // local header
            "1400", "0000", // version 2.0; no flags, so no data descriptor
            "0000", // stored
            "0000", "2100", // 00:00:00, 1980-01-01
            "6F61AB2C", // checksum of the twenty bytes
            "14000000", "14000000", // twenty bytes, packed and plain
            "0800", "0000", // name of eight bytes, no extra field
            Convert.ToHexString("mimetypeapplication/epub+zip"u8));

        Assert.Equal(start, Convert.ToHexString(bytes.AsSpan(0, start.Length / 2)));
    }

    [Fact]
    public void Rule_2_entries_stand_in_a_fixed_order_each_dated_1980()
    {
        var book = OpenedBook.Of(Editions.TwoSections);

        Assert.Equal(
        [
            "mimetype",
            "META-INF/container.xml",
            "EPUB/package.opf",
            "EPUB/nav.xhtml",
            "EPUB/toc.ncx",
            "EPUB/style.css",
            "EPUB/s01.xhtml",
            "EPUB/s02.xhtml",
            "EPUB/s01-a01.xhtml",
            "EPUB/s01-a02.xhtml",
            "EPUB/s01-a03.xhtml",
            "EPUB/s02-a01.xhtml",
        ], book.Entries.Select(e => e.Name));
        Assert.Equal(book.Entries.Select(e => e.Name), book.Summary.Entries);
        Assert.Equal(4, book.Summary.Articles);
        Assert.All(book.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.Date));
    }

    [Fact]
    public void Rule_2_headers_name_no_operating_system_and_no_permissions()
    {
        var bytes = OpenedBook.Of(Editions.TwoSections).Bytes;
        var end = bytes.AsSpan(bytes.Length - 22);
        var directory = BinaryPrimitives.ReadInt32LittleEndian(end[16..]);
        var entry = bytes.AsSpan(directory, 46);

        Assert.Equal("504B0102" + "1400" + "1400", Convert.ToHexString(entry[..8]));
        Assert.Equal("00000000", Convert.ToHexString(entry.Slice(38, 4)));
    }

    [Fact]
    public void Every_entry_reads_back_whole()
    {
        // Opening the book has checked the checksums.
        Assert.All(OpenedBook.Of(Editions.TwoSections).Entries, e => Assert.Equal(e.Length, e.Data.Length));
    }

    [Fact]
    public void Rule_2_same_edition_same_bytes_into_any_stream()
    {
        using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew,
            FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        EpubWriter.Write(Editions.TwoSections, new EpubOptions { Name = "sample" }, file);
        file.Position = 0;
        var written = new byte[file.Length];
        file.ReadExactly(written);

        Assert.Equal(OpenedBook.Of(Editions.TwoSections).Bytes, written);
    }

    [Fact]
    public void The_container_names_the_package()
    {
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles>
                <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml" />
              </rootfiles>
            </container>

            """, OpenedBook.Of(Editions.TwoSections).Read("META-INF/container.xml"));
    }
}
