namespace PrintEdition.Model;

/// <summary>Finds the name a person most likely meant.</summary>
public static class NearestName
{
    /// <summary>The known name with the smallest edit distance to the word.</summary>
    public static string To(string word, IEnumerable<string> known) =>
        known.OrderBy(k => Distance(word, k)).ThenBy(k => k, StringComparer.Ordinal).First();

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitute, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
