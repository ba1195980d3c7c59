using PrintEdition.Ingest.EditionFiles;
using PrintEdition.Model;

namespace PrintEdition.Ingest.Tests.EditionFiles;

/// <summary><c>focus</c>, <c>faces</c> and <c>crop</c> of a picture (ingest 5; composition step 1).</summary>
public class FramingTests
{
    [Fact]
    public void What_is_said_of_a_picture_s_crop_is_read()
    {
        var framing = Framing("focus: [0.3, 0.45], faces: [[0.1, 0.2, 0.15, 0.25], [0.6, 0, 0.4, 1]], crop: 0.1");

        Assert.Equal(new PicturePoint(0.3, 0.45), framing.Focus);
        Assert.Equal([new PictureArea(0.1, 0.2, 0.15, 0.25), new PictureArea(0.6, 0, 0.4, 1)], framing.Faces);
        Assert.Equal(0.1, framing.Crop);
    }

    [Fact]
    public void Where_nothing_is_said_the_layout_decides_and_the_picture_itself() =>
        Assert.Equal((null, 0, null), Framing("alt: 桃花") is var framing ? (framing.Focus, framing.Faces.Length, framing.Crop) : default);

    [Theory]
    [InlineData("focus: 0.5", "'focus' must be two shares")]
    [InlineData("focus: [0.5]", "'focus' must be two shares")]
    [InlineData("focus: [50, 40]", "'focus' must be two shares")]
    [InlineData("focus: [-0.1, 0.4]", "'focus' must be two shares")]
    [InlineData("focus: [left, top]", "'focus' must be two shares")]
    [InlineData("focus: [NaN, 0.5]", "'focus' must be two shares")]
    [InlineData("faces: 0.5", "'faces' must be a list")]
    [InlineData("faces: [0.1, 0.2, 0.15, 0.25]", "a face must be four shares of the picture")]
    [InlineData("faces: [[0.1, 0.2, 0.15]]", "a face must be four shares of the picture")]
    [InlineData("faces: [[0.9, 0.2, 0.15, 0.25]]", "a face must be four shares of the picture")]
    [InlineData("faces: [[0.1, 0.2, 0, 0.25]]", "a face must be four shares of the picture")]
    [InlineData("crop: 15 %", "'crop' must be the largest part of a side that may be cut, from 0 (none) to 0.5, such as 0.1")]
    [InlineData("crop: 0.6", "'crop' must be the largest part of a side")]
    [InlineData("crop: [0.1]", "'crop' must be the largest part of a side")]
    public void What_is_wrong_is_told_with_its_place(string keys, string message)
    {
        var finding = Reading.Text(Yaml(keys)).Diagnostics[0];

        Assert.Equal(("PE1204", 5, Severity.Error), (finding.Code, finding.Place!.Line, finding.Severity));
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bad_face_is_told_by_itself() =>
        Assert.Equal(2, Reading.Text(Yaml("faces: [[2, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1]]")).Diagnostics.Count(d => d.Code == "PE1204"));

    [Theory]
    [InlineData("focus: [0.3, 0.45]", "focus: [0.3, 0.45]")]
    [InlineData("faces: [[0.33333, 0, 0.66667, 1]]", "faces: [[0.3333, 0, 0.6667, 1]]")]
    [InlineData("crop: 0", "crop: 0")]
    public void What_is_said_is_written_back(string keys, string written)
    {
        var edition = Reading.Edition(Yaml(keys));

        Assert.Contains("alt: 水龙头\n            " + written + "\n", EditionFile.Write(edition), StringComparison.Ordinal);
        Assert.Equal(EditionFile.Write(edition), EditionFile.Write(Reading.Edition(EditionFile.Write(edition))));
    }

    private static PictureFraming Framing(string keys) => Reading.Edition(Yaml(keys)).Articles.Single().Pictures.Single().Framing;

    private static string Yaml(string keys) => $$"""
        sections:
          - articles:
              - headline: 停水通知
                pictures:
                  - {caption: 水龙头, {{(keys.StartsWith("alt", StringComparison.Ordinal) ? "" : "alt: 水龙头, ")}}{{keys}}}
                body: [周六夜间停水。]
        """;
}
