namespace PrintEdition.Ingest.Web;

/// <summary>Which addresses are fetched from at all; where their hosts stand is looked at when they are connected to.</summary>
public static class FetchableAddress
{
    /// <summary>Longer addresses are cut off by servers.</summary>
    private const int Longest = 2000;

    /// <summary>What is to be said of one that is not.</summary>
    public const string Rule = "an address begins with https:// or http://, and has neither a name nor a password before its host";

    /// <summary>Whether a text is meant to be one: a command's input, a picture's source.</summary>
    public static bool IsMeantBy(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address, without its fragment, which is nothing to servers; null when it is not to be fetched.</summary>
    public static Uri? Of(string text) =>
        text.Length <= Longest && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? Of(uri) : null;

    /// <summary>The same of an address that is taken apart already.</summary>
    public static Uri? Of(Uri uri)
    {
        try
        {
            return uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && uri.IdnHost.Length > 0
                ? uri.Fragment.Length == 0 ? uri : new UriBuilder(uri) { Fragment = "" }.Uri
                : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
