using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Checks that articles are there which others are to stand with, or not to stand with.</summary>
internal static class References
{
    /// <summary>A fault for each that is not.</summary>
    public static IEnumerable<Diagnostic> Faults(Edition edition)
    {
        var ids = edition.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var article in edition.Articles.Where(a => !a.Wishes.IsEmpty))
        {
            var other = edition.Articles.Select(a => a.Id).Where(id => id != article.Id).ToArray();
            foreach (var reference in article.Wishes.KeepWith.Concat(article.Wishes.NotWith))
            {
                if (!ids.Contains(reference.Id))
                {
                    yield return Fault(reference, $"no article has the id '{reference.Id}'" + (other.Length > 0 ? $"; did you mean '{NearestName.To(reference.Id, other)}'?" : ""));
                }
                else if (reference.Id == article.Id)
                {
                    yield return Fault(reference, $"'{article.Id}' is the article itself; name another");
                }
            }

            foreach (var both in article.Wishes.NotWith.Where(n => article.Wishes.KeepWith.Any(k => k.Id == n.Id)))
            {
                yield return Fault(both, $"'{both.Id}' is under keep-with too; take it out of one of them");
            }
        }
    }

    /// <summary>The edition without wishes that name an article which is not there, or the article itself.</summary>
    public static Edition WithoutUnknown(Edition edition)
    {
        var ids = edition.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return edition with { Sections = [.. edition.Sections.Select(s => s with { Articles = [.. s.Articles.Select(Known)] })] };

        Article Known(Article article) => article.Wishes.IsEmpty ? article : article with
        {
            Wishes = article.Wishes with
            {
                KeepWith = article.Wishes.KeepWith.RemoveAll(r => r.Id == article.Id || !ids.Contains(r.Id)),
                NotWith = article.Wishes.NotWith.RemoveAll(r => r.Id == article.Id || !ids.Contains(r.Id) || article.Wishes.KeepWith.Any(k => k.Id == r.Id)),
            },
        };
    }

    private static Diagnostic Fault(ArticleReference reference, string message) => new("PE1212", Severity.Error, message, reference.Place);
}
