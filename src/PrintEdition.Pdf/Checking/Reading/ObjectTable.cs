namespace PrintEdition.Pdf.Checking.Reading;

/// <summary>Where an object is: at an offset of the file, or the so-manieth in an object stream.</summary>
/// <param name="Offset">Its offset; 0 for one in a stream.</param>
/// <param name="Stream">Number of the stream that it is in; 0 for one in the file.</param>
/// <param name="Index">Its index in the stream.</param>
internal readonly record struct ReadPlace(int Offset, int Stream = 0, int Index = 0);

/// <summary>Where all objects are, and the trailer.</summary>
internal sealed class ObjectTable
{
    /// <summary>The highest number of an object (ISO 32000-1, annex C).</summary>
    public const int HighestNumber = 8_388_607;

    private readonly Dictionary<int, ReadPlace?> places = [];

    /// <summary>The trailer's entries.</summary>
    public ReadDictionary Trailer { get; set; } = ReadDictionary.Empty;

    /// <summary>Whether it was read, in part or whole, from a stream: PDF/A-1 forbids it.</summary>
    public bool IsCompressed { get; set; }

    /// <summary>All objects, by number.</summary>
    public IEnumerable<KeyValuePair<int, ReadPlace>> Places =>
        places.Where(p => p.Value is not null).OrderBy(p => p.Key).Select(p => KeyValuePair.Create(p.Key, p.Value!.Value));

    /// <summary>An object's place; null when there is none.</summary>
    public ReadPlace? this[int number] => places.GetValueOrDefault(number);

    /// <summary>Adds a place, unless a newer section said something of the object.</summary>
    /// <param name="number">The object.</param>
    /// <param name="place">Its place; null for one that is deleted.</param>
    public void AddOlder(int number, ReadPlace? place) => places.TryAdd(number, place);

    /// <summary>Adds a place, or puts it for another.</summary>
    public void Set(int number, ReadPlace place) => places[number] = place;
}
