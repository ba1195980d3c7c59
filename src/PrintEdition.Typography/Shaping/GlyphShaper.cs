using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Languages;

namespace PrintEdition.Typography.Shaping;

/// <summary>Shapes stretches of one face, size and script with HarfBuzz, and hands each atom its glyphs and natural advance.</summary>
internal static class GlyphShaper
{
    /// <summary>Features of text in alphabets: proportional marks, beside the kerning and ligatures that are always on.</summary>
    internal static readonly Feature[] Proportional = [Feature.Parse("pwid")];

    /// <summary>Fills in glyphs and advances of all atoms.</summary>
    public static void Shape(Atoms atoms, StyledSource source, string language)
    {
        var glyphs = new List<AtomGlyph>(source.Text.Length);
        using var buffer = new HarfBuzzSharp.Buffer();
        var hbLanguage = new Language(Conventions.For(language).ShapingLanguage);
        for (var i = 0; i < atoms.Count;)
        {
            var end = EndOfStretch(atoms, i);
            if (atoms.IsBoxed(i))
            {
                SetBox(atoms, i, glyphs);
            }
            else if (atoms.Face[i] is { } face)
            {
                ShapeStretch(atoms, source.Text, i, end, face, buffer, hbLanguage, glyphs);
            }
            else
            {
                atoms.FirstGlyph[i] = glyphs.Count;
            }

            i = end;
        }

        atoms.FirstGlyph[atoms.Count] = glyphs.Count;
        atoms.Glyphs = [.. glyphs];
    }

    private static int EndOfStretch(Atoms atoms, int start)
    {
        var end = start + 1;
        if (atoms.Face[start] is null || atoms.IsBoxed(start))
        {
            return end;
        }

        while (end < atoms.Count && !atoms.IsBoxed(end) && ReferenceEquals(atoms.Face[end], atoms.Face[start]) && atoms.Em[end] == atoms.Em[start]
            && atoms.Position[end] == atoms.Position[start] && IsWestern(atoms, end) == IsWestern(atoms, start) && !(IsDash(atoms, end - 1) && IsDash(atoms, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>One box for all characters of an atom that no face has (rule 25).</summary>
    private static void SetBox(Atoms atoms, int i, List<AtomGlyph> glyphs)
    {
        var start = atoms.TextStart[i];
        atoms.FirstGlyph[i] = glyphs.Count;
        atoms.Advance[i] = atoms.Face[i]!.AdvanceOf(0) * atoms.Em[i];
        glyphs.Add(new AtomGlyph(0, 0, (float)-RaisedText.RiseOf(atoms.Position[i], atoms.Em[i]), (float)atoms.Advance[i], start, atoms.TextStart[i + 1] - start));
    }

    /// <summary>Faces join three dashes to one glyph: a glyph must not reach over two atoms (rule 4), so neighbouring dashes are shaped apart.</summary>
    private static bool IsDash(Atoms atoms, int i) =>
        atoms.Class[i] is CharacterClass.Dash or CharacterClass.Connector;

    private static bool IsWestern(Atoms atoms, int i) =>
        atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign or CharacterClass.Slash;

    private static void ShapeStretch(
        Atoms atoms, string text, int start, int end, FontFace face, HarfBuzzSharp.Buffer buffer, Language language, List<AtomGlyph> glyphs)
    {
        var western = IsWestern(atoms, start);
        var from = atoms.TextStart[start];
        var characters = text.AsSpan(from, atoms.TextStart[end] - from);
        var features = western ? Proportional : [];
        var position = atoms.Position[start];
        Shape(buffer, characters, western, language, face, features);
        if (position != TextPosition.Baseline)
        {
            var plain = buffer.GetGlyphInfoSpan().ToArray();
            Shape(buffer, characters, western, language, face, [.. features, RaisedText.FormsOf(position)]);
            if (RaisedText.AreOwnForms(plain, buffer.GetGlyphInfoSpan()))
            {
                atoms.Em.AsSpan(start, end - start).Fill(atoms.Em[start] / RaisedText.ScaleOf(position));
                position = TextPosition.Baseline;
            }
            else
            {
                Shape(buffer, characters, western, language, face, features);
            }
        }

        var rise = RaisedText.RiseOf(position, atoms.Em[start]);
        Distribute(atoms, start, end, from, buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan(), face, rise, glyphs);
    }

    /// <summary>Shapes characters into a buffer.</summary>
    internal static void Shape(HarfBuzzSharp.Buffer buffer, ReadOnlySpan<char> text, bool western, Language language, FontFace face, Feature[] features)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = western ? Script.Latin : Script.Han;
        buffer.Language = language;
        face.HarfBuzzFont.Shape(buffer, features);
    }

    /// <summary>Hands the glyphs of a horizontal stretch to its atoms, with places from each atom's start.</summary>
    public static void Distribute(
        Atoms atoms, int start, int end, int from, ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions, FontFace face, double rise, List<AtomGlyph> glyphs)
    {
        var scale = atoms.Em[start] / face.UnitsPerEm;
        var atom = start;
        atoms.FirstGlyph[atom] = glyphs.Count;
        for (var g = 0; g < infos.Length; g++)
        {
            var cluster = from + (int)infos[g].Cluster;
            while (atom + 1 < end && atoms.TextStart[atom + 1] <= cluster)
            {
                atoms.FirstGlyph[++atom] = glyphs.Count;
            }

            var firstOfCluster = g == 0 || infos[g - 1].Cluster != infos[g].Cluster;
            var textEnd = firstOfCluster ? ClusterEnd(infos, g, from, atoms.TextStart[end]) : cluster;
            var isBox = infos[g].Codepoint == 0;
            var advance = isBox ? face.AdvanceOf(0) * atoms.Em[start] : positions[g].XAdvance * scale;
            glyphs.Add(new AtomGlyph(
                (ushort)infos[g].Codepoint,
                (float)(atoms.Advance[atom] + (isBox ? 0 : positions[g].XOffset * scale)),
                (float)((isBox ? 0 : -positions[g].YOffset * scale) - rise),
                (float)advance,
                cluster,
                textEnd - cluster));
            atoms.Advance[atom] += advance;
        }

        while (atom + 1 < end)
        {
            atoms.FirstGlyph[++atom] = glyphs.Count;
        }
    }

    private static int ClusterEnd(ReadOnlySpan<GlyphInfo> infos, int g, int from, int end)
    {
        var cluster = infos[g].Cluster;
        for (var next = g + 1; next < infos.Length; next++)
        {
            if (infos[next].Cluster != cluster)
            {
                return from + (int)infos[next].Cluster;
            }
        }

        return end;
    }
}
