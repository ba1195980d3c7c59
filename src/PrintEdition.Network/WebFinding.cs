using System.Globalization;
using PrintEdition.Ingest.Web;
using PrintEdition.Model;

namespace PrintEdition.Network;

/// <summary>The findings of fetching.</summary>
internal static class WebFinding
{
    private const int LongestAddress = 120;

    /// <summary>PE1420: there is no copy, and the network is not allowed.</summary>
    public static Diagnostic NotAllowed(WebRequest request) => new(
        "PE1420", Severity.Error, $"{Shown(request)} is on the network, which is not used unless it is allowed, and the cache has no copy of it; say --allow-network", request.Place);

    /// <summary>PE1421: an address that is not fetched from.</summary>
    public static Diagnostic Refused(WebRequest request, string reason) => new("PE1421", Severity.Error, $"{Shown(request)} is not fetched: {reason}", request.Place);

    /// <summary>PE1422, PE1423: a document that was not sent.</summary>
    public static Diagnostic Failed(WebRequest request, string code, string reason) => new(code, Severity.Error, $"{Shown(request)} cannot be fetched: {reason}", request.Place);

    /// <summary>PE1424: an older copy stands for it.</summary>
    public static Diagnostic Older(WebRequest request, string reason, string? date) =>
        new("PE1424", Severity.Warning, $"{Shown(request)} cannot be fetched: {reason}; a copy from an earlier run is used{Of(date)}", request.Place);

    /// <summary>PE1425: a copy is used because the network is not allowed.</summary>
    public static Diagnostic Cached(WebRequest request, string? date) => new(
        "PE1425", Severity.Note, $"{Shown(request)} is taken from the cache{Of(date)}, because the network is not allowed (--allow-network)", request.Place);

    /// <summary>PE1426: a copy cannot be kept.</summary>
    public static Diagnostic NotKept(WebRequest request, string folder, string reason) => new(
        "PE1426", Severity.Warning, $"no copy of {Shown(request)} can be kept in {folder}: {reason}; name another folder with --cache", request.Place);

    /// <summary>PE1434: more pictures than an edition may have from the web.</summary>
    public static Diagnostic TooManyPictures(WebRequest request, int most) => new(
        "PE1434", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"{Shown(request)} is not fetched: an edition has up to {most} pictures from the web; give its feeds a limit"), request.Place);

    private static string Of(string? date) => date is null ? "" : $", of {date}";

    private static string Shown(WebRequest request) => request.Address.Length <= LongestAddress ? request.Address : request.Address[..LongestAddress] + "…";
}
