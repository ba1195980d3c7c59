namespace PrintEdition.Epub.Plan;

/// <summary>Names of the files that a book has once, inside its folder.</summary>
internal static class BookFiles
{
    public const string Navigation = "nav.xhtml";
    public const string Ncx = "toc.ncx";
    public const string StyleSheet = "style.css";
    public const string HouseStyle = "house.css";
    public const string CoverPage = "cover.xhtml";
    public const string CoverImage = "images/cover-image.jpg";
    public const string Notices = "notices.xhtml";
}
