using System.Collections.Immutable;
using System.Text.Json;

namespace PrintEdition.Typography.Fonts;

/// <summary>The faces of a folder that is not the program's own: as its catalogue says, or as they are found.</summary>
/// <param name="Records">The usable faces in order.</param>
/// <param name="IsNamed">Whether a catalogue names them: such a face may take the place of another.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record FontFolder(ImmutableArray<FaceRecord> Records, bool IsNamed, ImmutableArray<FontFault> Faults)
{
    /// <summary>Reads a folder.</summary>
    public static FontFolder Read(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, FaceCatalogue.FileName)) ? Named(folder) : Found(folder);
        }
        catch (JsonException fault)
        {
            return Failed(FontFault.Catalogue(Path.Combine(folder, FaceCatalogue.FileName), fault.Message));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Failed(FontFault.Folder(folder, Directory.Exists(folder) ? failure.Message.TrimEnd('.') + "." : "it is not there."));
        }
    }

    private static FontFolder Named(string folder)
    {
        var records = FaceCatalogue.Read(folder);
        return new FontFolder(records, true, [.. records.Select(Check).OfType<FontFault>()]);
    }

    private static FontFolder Found(string folder)
    {
        var (records, faults) = FolderScan.Read(folder);
        return new FontFolder(records, false, records.IsEmpty ? faults.Add(FontFault.Empty(folder)) : faults);
    }

    private static FontFault? Check(FaceRecord record)
    {
        if (!File.Exists(record.Path))
        {
            return FontFault.Face(record.Path, record.Name, "the file is not there; correct 'file' in faces.json.");
        }

        var font = FontFile.Read(record.Path);
        var problem = font.Problem ?? (record.Index < font.Faces.Length ? font.Faces[record.Index] : $"it holds {font.Faces.Length} faces, so 'index' is too large.");
        return problem is null ? CheckAxes(record) : FontFault.Face(record.Path, record.Name, problem);
    }

    private static FontFault? CheckAxes(FaceRecord record)
    {
        try
        {
            using var face = new FontFace(record);
            var axes = face.IsVariable ? face.HarfBuzzFace.VariationAxisInfos.Select(a => ((HarfBuzzSharp.Tag)a.Tag).ToString()).ToArray() : [];
            var unknown = record.Axes.Where(a => !axes.Contains(a.Tag)).Select(a => a.Tag).FirstOrDefault();
            return unknown is null
                ? null
                : FontFault.Face(record.Path, record.Name, $"it has no axis '{unknown}'; " + (axes.Length == 0 ? "it is no variable font." : $"there are {string.Join(", ", axes)}."));
        }
        catch (FontFileException failure)
        {
            return FontFault.Face(record.Path, record.Name, failure.Reason);
        }
    }

    private static FontFolder Failed(FontFault fault) => new([], false, [fault]);
}
