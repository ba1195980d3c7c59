using HarfBuzzSharp;
using PrintEdition.Typography.Fonts;
using PrintEdition.Typography.Languages;
using PrintEdition.Typography.Shaping;

namespace PrintEdition.Typography.Vertical;

/// <summary>
/// Shapes the atoms of a vertical line: each gets its form, its glyphs, and its advance down the line. Glyphs of upright forms have their
/// places from the line's axis and the atom's top; those of rotated forms from the atom's start on a horizontal baseline.
/// </summary>
internal sealed class VerticalShaper(Atoms atoms, string text, string language) : IDisposable
{
    /// <summary>Part of the em box above the baseline, where the face has no vertical metrics (ideographic em box, OpenType <c>idtp</c>).</summary>
    public const double Ascent = 0.88;

    /// <summary>From the baseline of a turned glyph up to the line's axis, in em: the middle of the ideographic em box.</summary>
    public const double AxisHeight = 0.38;

    private const double Half = 0.5;

    private static readonly Feature[] HalfWidth = [Feature.Parse("hwid")];

    private static readonly EqualityComparer<GlyphInfo> SameGlyph = EqualityComparer<GlyphInfo>.Create((a, b) => a.Codepoint == b.Codepoint, a => (int)a.Codepoint);

    private readonly HarfBuzzSharp.Buffer buffer = new();
    private readonly Language hbLanguage = new(Conventions.For(language).ShapingLanguage);
    private readonly List<AtomGlyph> glyphs = [];
    private readonly string drawn = VerticalQuotes.In(text, atoms, language);

    /// <summary>Fills in glyphs and advances of all atoms, and gives their forms.</summary>
    public VerticalForm[] Shape()
    {
        var forms = VerticalForms.Of(atoms, drawn, HasOwnForm);
        for (var i = 0; i < atoms.Count;)
        {
            var end = EndOfStretch(forms, i);
            atoms.FirstGlyph.AsSpan(i, end - i).Fill(glyphs.Count);
            if (atoms.IsBoxed(i))
            {
                SetBox(i);
            }
            else if (atoms.Face[i] is { } face)
            {
                ShapeStretch(forms[i], i, end, face);
            }

            i = end;
        }

        atoms.FirstGlyph[atoms.Count] = glyphs.Count;
        atoms.Glyphs = [.. glyphs];
        return forms;
    }

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();

    private int EndOfStretch(VerticalForm[] forms, int start)
    {
        var end = start + 1;
        while (end < atoms.Count && forms[end] == forms[start] && !atoms.IsBoxed(start) && !atoms.IsBoxed(end)
            && ReferenceEquals(atoms.Face[end], atoms.Face[start]) && IsJoined(forms[start], end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Upright characters are shaped one by one, digits of one number and Latin words together.</summary>
    private bool IsJoined(VerticalForm form, int i) => form switch
    {
        VerticalForm.Combined => atoms.Unit[i] == atoms.Unit[i - 1],
        VerticalForm.Rotated => IsWestern(i) && IsWestern(i - 1),
        _ => false,
    };

    private bool IsWestern(int i) => atoms.Class[i] is CharacterClass.Latin or CharacterClass.Digit or CharacterClass.Sign or CharacterClass.Slash or CharacterClass.Space;

    private void ShapeStretch(VerticalForm form, int start, int end, FontFace face)
    {
        switch (form)
        {
            case VerticalForm.Rotated:
                Run(start, end, face, Direction.LeftToRight, IsWestern(start) ? GlyphShaper.Proportional : []);
                GlyphShaper.Distribute(atoms, start, end, atoms.TextStart[start], buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan(), face, 0, glyphs);
                break;
            case VerticalForm.Combined:
                Combine(start, end, face);
                break;
            default:
                SetUpright(start, face);
                break;
        }
    }

    /// <summary>One character down the line, at the origin that the face gives it.</summary>
    private void SetUpright(int i, FontFace face)
    {
        var scale = atoms.Em[i] / face.UnitsPerEm;
        Run(i, i + 1, face, Direction.TopToBottom, []);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        for (var g = 0; g < infos.Length; g++)
        {
            var advance = -positions[g].YAdvance * scale;
            var (start, length) = (atoms.TextStart[i] + (int)infos[g].Cluster, LengthOf(infos, g, i));
            glyphs.Add(new AtomGlyph(
                (ushort)infos[g].Codepoint,
                (float)(positions[g].XOffset * scale),
                (float)(atoms.Advance[i] - (positions[g].YOffset * scale)),
                (float)advance,
                start,
                length));
            atoms.Advance[i] += advance;
        }
    }

    private int LengthOf(ReadOnlySpan<GlyphInfo> infos, int g, int atom)
    {
        if (g > 0 && infos[g].Cluster == infos[g - 1].Cluster)
        {
            return 0;
        }

        var next = g + 1;
        while (next < infos.Length && infos[next].Cluster == infos[g].Cluster)
        {
            next++;
        }

        return (next < infos.Length ? (int)infos[next].Cluster : atoms.TextStart[atom + 1] - atoms.TextStart[atom]) - (int)infos[g].Cluster;
    }

    /// <summary>Digits beside each other in one em, all glyphs in the first digit's atom: half-width ones when the face has them; what is still wider is condensed when it is drawn.</summary>
    private void Combine(int start, int end, FontFace face)
    {
        Run(start, end, face, Direction.LeftToRight, end - start > 1 ? HalfWidth : GlyphShaper.Proportional);
        var em = atoms.Em[start];
        var scale = em / face.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        double width = 0;
        foreach (var position in positions)
        {
            width += position.XAdvance * scale;
        }

        var condensed = Math.Min(1, em / width);
        var x = -width * condensed * Half;
        for (var g = 0; g < infos.Length; g++)
        {
            var advance = positions[g].XAdvance * scale * condensed;
            glyphs.Add(new AtomGlyph((ushort)infos[g].Codepoint, (float)x, (float)(Ascent * em), (float)advance, atoms.TextStart[start] + (int)infos[g].Cluster, 1));
            x += advance;
        }

        atoms.Advance[start] = em;
        atoms.FirstGlyph.AsSpan(start + 1, end - start - 1).Fill(glyphs.Count);
    }

    private void SetBox(int i)
    {
        var em = atoms.Em[i];
        var width = atoms.Face[i]!.AdvanceOf(0) * em;
        glyphs.Add(new AtomGlyph(0, (float)(-width * Half), (float)(Ascent * em), (float)em, atoms.TextStart[i], atoms.TextStart[i + 1] - atoms.TextStart[i]));
        atoms.Advance[i] = em;
    }

    private bool HasOwnForm(int i)
    {
        if (atoms.Face[i] is not { } face || atoms.IsBoxed(i))
        {
            return false;
        }

        Run(i, i + 1, face, Direction.LeftToRight, []);
        var horizontal = buffer.GetGlyphInfoSpan().ToArray();
        Run(i, i + 1, face, Direction.TopToBottom, []);
        return !horizontal.AsSpan().SequenceEqual(buffer.GetGlyphInfoSpan(), SameGlyph);
    }

    private void Run(int start, int end, FontFace face, Direction direction, Feature[] features)
    {
        buffer.ClearContents();
        buffer.AddUtf16(drawn.AsSpan(atoms.TextStart[start], atoms.TextStart[end] - atoms.TextStart[start]));
        buffer.Direction = direction;
        buffer.Script = IsWestern(start) && direction == Direction.LeftToRight ? Script.Latin : Script.Han;
        buffer.Language = hbLanguage;
        face.HarfBuzzFont.Shape(buffer, features);
    }
}
