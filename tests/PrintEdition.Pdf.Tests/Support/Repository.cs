using PrintEdition.Typography.Fonts;

namespace PrintEdition.Pdf.Tests.Support;

/// <summary>What the tests take from the checkout: the shipped faces, layouts and sample editions.</summary>
internal static class Repository
{
    /// <summary>The shipped faces, opened once.</summary>
    public static FontBook Faces { get; } = FontBook.Open(Path.Combine(Root, "fonts"));

    /// <summary>The small fonts for tests.</summary>
    public static string TestFaces => Path.Combine(Root, "tests", "faces");

    /// <summary>The folder of layout files.</summary>
    public static string Layouts => Path.Combine(Root, "layouts");

    /// <summary>The sample edition.</summary>
    public static string Sample => SampleOf("weichuan");

    /// <summary>A sample edition by its folder's name.</summary>
    public static string SampleOf(string name) => Path.Combine(Root, "tests", "editions", name, "edition.yaml");

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrintEdition.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("the tests run inside a checkout");
        }
    }
}
