namespace PrintEdition.Imaging.Drawings.Svg;

/// <summary>Why an SVG file is refused; the message says it in the words of a finding.</summary>
internal sealed class SvgFault(string message) : Exception(message);
