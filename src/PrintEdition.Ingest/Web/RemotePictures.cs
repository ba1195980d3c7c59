using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintEdition.Imaging.Files;
using PrintEdition.Ingest.Formats;
using PrintEdition.Ingest.Pictures;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Web;

/// <summary>The pictures on the web of one input's stories: fetched together, judged like those from files.</summary>
/// <param name="web">Where they are fetched from.</param>
internal sealed class RemotePictures(IWebSource web)
{
    /// <summary>What is smaller on a side, in pixels, is an icon, or counts readers.</summary>
    private const int Smallest = 48;

    private const int LongestStem = 40;
    private const int HashLength = 16;

    private readonly Dictionary<string, Checked<WebDocument>> fetched = new(StringComparer.Ordinal);

    /// <summary>Fetches pictures that are not there yet, several at a time.</summary>
    public void Fetch(IEnumerable<(string Address, SourceSpan Place)> pictures)
    {
        var wanted = pictures.DistinctBy(p => p.Address, StringComparer.Ordinal).Where(p => !fetched.ContainsKey(p.Address)).ToImmutableArray();
        var found = web.Fetch([.. wanted.Select(p => new WebRequest(p.Address, WebContent.Picture, p.Place, d => FaultsOf(d, p.Address, p.Place)))]);
        foreach (var (picture, document) in wanted.Zip(found))
        {
            fetched.Add(picture.Address, document);
        }
    }

    /// <summary>A picture; where there is no file, the findings say why, and the story is built without it.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="place">The story.</param>
    public (PictureFile? File, ImmutableArray<Diagnostic> Findings) Read(string address, SourceSpan place)
    {
        Fetch([(address, place)]);
        var (document, findings) = fetched[address];
        if (document is null)
        {
            return (null, [.. findings.Select(WithoutPicture)]);
        }

        var (file, told) = PictureReader.Inspect(address, document.Bytes, place);
        return file is { Format: not PictureFormat.Svg } && Math.Min(file.Width, file.Height) < Smallest
            ? (null, [new Diagnostic("PE1432", Severity.Note, FormattableString.Invariant($"{StoryMaker.Short(address)} is {file.Width} × {file.Height} pixels, too small to print; the story is built without it"), place)])
            : (file is null ? null : file with { Path = NameOf(address, file.Format) }, findings.AddRange(told));
    }

    private static ImmutableArray<Diagnostic> FaultsOf(WebDocument document, string address, SourceSpan place) => FormatSniffer.Of(document.Bytes) is null
        ? [new Diagnostic("PE1427", Severity.Error, $"{StoryMaker.Short(address)} is no picture of a kind that is read", place)]
        : [];

    private static Diagnostic WithoutPicture(Diagnostic fault) => fault.Severity == Severity.Error
        ? fault with { Severity = Severity.Warning, Message = fault.Message + "; the story is built without this picture" }
        : fault;

    /// <summary>A name for its file, the same in every run and another for every address: <c>pictures/peach-0123456789abcdef.jpg</c>.</summary>
    private static string NameOf(string address, PictureFormat format)
    {
        var written = Path.GetFileNameWithoutExtension(new Uri(address).AbsolutePath);
        var stem = string.Concat(written.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(LongestStem));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..HashLength];
        return $"pictures/{(stem.Length > 0 ? stem + "-" : "")}{hash}.{format switch { PictureFormat.Jpeg => "jpg", _ => format.ToString().ToLowerInvariant() }}";
    }
}
