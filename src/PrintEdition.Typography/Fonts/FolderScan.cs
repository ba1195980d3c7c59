using System.Collections.Immutable;
using System.Globalization;
using HarfBuzzSharp;

namespace PrintEdition.Typography.Fonts;

/// <summary>Finds the faces of a folder without a catalogue and names them: every face of a collection, every named instance of a variable font.</summary>
internal sealed class FolderScan
{
    /// <summary>A folder of more files is somebody's whole collection: a build that opens all of it would seem to hang.</summary>
    private const int MostFiles = 2000;

    private static readonly string[] Fonts = [".ttf", ".otf", ".ttc", ".otc"];
    private static readonly string[] OtherFonts = [".woff", ".woff2", ".pfb", ".pfa", ".t1", ".otb", ".bdf", ".pcf", ".fon", ".fnt", ".dfont", ".eot"];

    private readonly string folder;
    private readonly List<(FaceRecord Record, int Distance)> records = [];
    private readonly List<FontFault> faults = [];

    private FolderScan(string folder) => this.folder = folder;

    /// <summary>
    /// The faces of the font files right in a folder, and what is wrong with the others. The faces nearest to an upright regular come first, for
    /// they are what text falls back to; among equals the order is that of the file names.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static (ImmutableArray<FaceRecord> Records, ImmutableArray<FontFault> Faults) Read(string folder)
    {
        var scan = new FolderScan(folder);
        var files = Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).Take(MostFiles + 1).ToArray();
        if (files.Length > MostFiles)
        {
            throw new IOException($"It holds over {MostFiles} files; put the fonts that are wanted into a folder of their own.");
        }

        foreach (var file in files)
        {
            scan.Take(file);
        }

        return ([.. scan.records.OrderBy(r => r.Distance).Select(r => r.Record)], [.. scan.faults]);
    }

    private void Take(string file)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (Fonts.Contains(ending) || OtherFonts.Contains(ending))
        {
            try
            {
                TakeFont(file);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                LeaveOut(file, $"it cannot be read: {failure.Message.TrimEnd('.')}.");
            }
        }
    }

    private void TakeFont(string file)
    {
        var font = FontFile.Read(Path.Combine(folder, file));
        if (font.Problem is { } problem)
        {
            LeaveOut(file, problem);
            return;
        }

        for (var i = 0; i < font.Faces.Length; i++)
        {
            if (font.Faces[i] is { } faceProblem)
            {
                LeaveOut(file, font.Faces.Length == 1 ? faceProblem : string.Create(CultureInfo.InvariantCulture, $"face {i} of the collection: {faceProblem}"));
            }
            else
            {
                TakeFace(file, i);
            }
        }
    }

    private void TakeFace(string file, int index)
    {
        try
        {
            using var face = new FontFace(new FaceRecord("", "", "", file, index) { Folder = folder });
            var names = new NameTable(face.TableOf("name"));
            var family = names.Family ?? Path.GetFileNameWithoutExtension(file);
            if (!FaceInspection.HasCharacters(face))
            {
                LeaveOut(file, "it has no table of characters; get the file again.");
                return;
            }

            records.AddRange(Instances(face.HarfBuzzFace, names)
                .Select(i => new FaceRecord(FaceName.Of(family, i.Style), family, i.Style, file, index) { Folder = folder, Axes = i.Axes })
                .Select(r => (r, FaceWeight.DistanceFromRegular(face, r))));
        }
        catch (FontFileException failure)
        {
            LeaveOut(file, failure.Reason);
        }
    }

    /// <summary>The named instances of a variable font; the font itself when it has none.</summary>
    private static IEnumerable<(string Style, ImmutableArray<AxisValue> Axes)> Instances(Face face, NameTable names)
    {
        var style = names.Style ?? "Regular";
        var tags = face.HasVariationData ? face.VariationAxisInfos.Select(a => ((Tag)a.Tag).ToString()).ToArray() : [];
        if (tags.Length == 0 || face.NamedInstanceCount == 0)
        {
            return [(style, [])];
        }

        return Enumerable.Range(0, face.NamedInstanceCount).Select(i => (
            names.Name((int)face.GetNamedInstanceSubfamilyNameId(i)) ?? style,
            face.GetNamedInstanceDesignCoords(i).Zip(tags, (value, tag) => new AxisValue(tag, value)).ToImmutableArray()));
    }

    private void LeaveOut(string file, string reason) => faults.Add(FontFault.LeftOut(Path.Combine(folder, file), reason));
}
