namespace PrintEdition.Imaging.Decoding;

/// <summary>The compressed pixels of a PNG: the data of its IDAT chunks, one after the other (PNG 3rd edition, 11.2.3).</summary>
internal sealed class PngDataStream(ReadOnlyMemory<byte> file) : Stream
{
    private readonly IEnumerator<ReadOnlyMemory<byte>> chunks =
        PngHeader.Chunks(file).Where(c => c.Type == "IDAT").Select(c => c.Data).GetEnumerator();

    private ReadOnlyMemory<byte> rest;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (rest.IsEmpty)
        {
            if (!chunks.MoveNext())
            {
                return 0;
            }

            rest = chunks.Current;
        }

        var count = Math.Min(rest.Length, buffer.Length);
        rest.Span[..count].CopyTo(buffer);
        rest = rest[count..];
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        chunks.Dispose();
        base.Dispose(disposing);
    }
}
