using System.Collections.Immutable;
using System.Globalization;
using PrintEdition.Model;

namespace PrintEdition.Ingest;

/// <summary>Puts the editions of several inputs together to one, and gives every article its id.</summary>
internal static class EditionMerger
{
    /// <summary>The first input's masthead and date, filled up from the next; articles of sections with the same name stand together.</summary>
    public static Edition Merge(Edition first, Edition second) => second.Sections.Aggregate(first, AddTo) with
    {
        Masthead = Merge(first.Masthead, second.Masthead),
        Date = first.Date ?? second.Date,
        IssueNumber = first.IssueNumber ?? second.IssueNumber,
        Layout = first.Layout ?? second.Layout,
        LayoutPlace = first.LayoutPlace ?? second.LayoutPlace,
        Pages = first.Pages ?? second.Pages,
        Index = first.Index ?? second.Index,
        Boxes = first.Boxes.AddRange(second.Boxes),
    };

    /// <summary>The edition with a further section, whose articles stand behind those of the section with its name, if there is one.</summary>
    public static Edition AddTo(Edition edition, Section section) => edition with { Sections = AddTo(edition.Sections, section) };

    /// <summary>Sections and further ones; articles of sections with the same name stand together.</summary>
    public static ImmutableArray<Section> Merge(ImmutableArray<Section> first, IEnumerable<Section> second) => second.Aggregate(first, AddTo);

    private static ImmutableArray<Section> AddTo(ImmutableArray<Section> sections, Section section)
    {
        var same = sections.FirstOrDefault(s => s.Name == section.Name);
        return same is null
            ? sections.Add(section)
            : sections.Replace(same, same with { Articles = same.Articles.AddRange(section.Articles), Editor = same.Editor ?? section.Editor });
    }

    /// <summary>Faults of an input in which an id is given twice.</summary>
    public static IEnumerable<Diagnostic> RepeatedIds(Edition edition) =>
        edition.Articles.Where(a => a.Id.Length > 0).GroupBy(a => a.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Diagnostic("PE1208", Severity.Error, $"the id '{g.Key}' is given to {g.Count()} articles; each needs its own", g.Last().Place));

    /// <summary>Gives an id, <c>a01</c> …, to every article that has none, or whose id an earlier input has taken.</summary>
    public static Edition Identify(Edition edition)
    {
        var wanted = edition.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        return edition with { Sections = [.. edition.Sections.Select(s => s with { Articles = [.. s.Articles.Select(Identified)] })] };

        Article Identified(Article article) => article.Id.Length > 0 && taken.Add(article.Id) ? article : article with { Id = NextId() };

        string NextId()
        {
            string id;
            do
            {
                id = "a" + (++number).ToString("00", CultureInfo.InvariantCulture);
            }
            while (wanted.Contains(id) || !taken.Add(id));
            return id;
        }
    }

    private static Masthead Merge(Masthead first, Masthead second) => new()
    {
        PaperName = first.PaperName.Length > 0 ? first.PaperName : second.PaperName,
        Motto = first.Motto ?? second.Motto,
        Publisher = first.Publisher ?? second.Publisher,
        SerialNumber = first.SerialNumber ?? second.SerialNumber,
        PostalCode = first.PostalCode ?? second.PostalCode,
        Site = first.Site ?? second.Site,
        Editor = first.Editor ?? second.Editor,
    };
}
