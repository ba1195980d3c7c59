using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PrintEdition.Ingest.Formats.Json;

/// <summary>
/// Reads JSON (RFC 8259) as the events that YAML has: every value knows its line and column then, and the edition's keys are read and checked
/// in one place whatever the file is written in.
/// </summary>
internal sealed class JsonEvents : IParser
{
    private readonly Queue<ParsingEvent> frame = new([new StreamStart(), new DocumentStart()]);
    private readonly byte[] utf8;
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = InputLimits.DeepestNesting });
    private int consumed;
    private int counted;
    private int line = 1;
    private int column = 1;
    private int values;
    private bool isAtEnd;

    /// <summary>Reads a text.</summary>
    public JsonEvents(string json) => utf8 = Encoding.UTF8.GetBytes(json);

    /// <inheritdoc/>
    public ParsingEvent? Current { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is not JSON, with line and byte.</exception>
    public bool MoveNext()
    {
        if (frame.Count == 0 && !isAtEnd)
        {
            Enqueue();
        }

        Current = frame.Count > 0 ? frame.Dequeue() : null;
        return Current is not null;
    }

    private void Enqueue()
    {
        var reader = new Utf8JsonReader(utf8.AsSpan(consumed), isFinalBlock: true, state);
        if (!reader.Read())
        {
            isAtEnd = true;
            frame.Enqueue(new DocumentEnd(isImplicit: true));
            frame.Enqueue(new StreamEnd());
            return;
        }

        InputLimitException.ThrowOver(++values, InputLimits.MostElements, "values");
        frame.Enqueue(EventOf(ref reader, MarkAt(consumed + (int)reader.TokenStartIndex)));
        consumed += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    private static ParsingEvent EventOf(ref Utf8JsonReader reader, Mark at) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Flow, at, at),
        JsonTokenType.EndObject => new MappingEnd(at, at),
        JsonTokenType.StartArray => new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Flow, at, at),
        JsonTokenType.EndArray => new SequenceEnd(at, at),
        JsonTokenType.PropertyName or JsonTokenType.String => Scalar(reader.GetString()!, ScalarStyle.DoubleQuoted, at),
        _ => Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarStyle.Plain, at),
    };

    private static Scalar Scalar(string value, ScalarStyle style, Mark at) =>
        new(AnchorName.Empty, TagName.Empty, value, style, style == ScalarStyle.Plain, style != ScalarStyle.Plain, at, at);

    /// <summary>Line and column of a byte; bytes are asked for in order.</summary>
    private Mark MarkAt(int index)
    {
        for (; counted < index; counted++)
        {
            if (utf8[counted] == '\n')
            {
                (line, column) = (line + 1, 1);
            }
            else if ((utf8[counted] & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return new Mark(index, line, column);
    }
}
