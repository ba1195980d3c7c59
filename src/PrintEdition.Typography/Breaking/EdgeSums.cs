namespace PrintEdition.Typography.Breaking;

/// <summary>
/// Running totals from the paragraph's start to one edge of a line, with what that edge alone changes (trimmed marks, gaps that
/// end with the line) already counted: a line is the difference of two of them.
/// </summary>
/// <param name="Width">Natural width in points; the paragraph's indent stands before its first line.</param>
/// <param name="Squeeze">All that marks and spaces can give (rule 13), in points.</param>
/// <param name="Stretch">What word spaces and Han–Latin gaps can take before all gaps do (rule 14), in points.</param>
/// <param name="Gaps">Gaps that may be stretched generally, weighted by em, in points.</param>
/// <param name="Spaces">Those of them that are word spaces.</param>
internal readonly record struct EdgeSums(double Width, double Squeeze, double Stretch, double Gaps, double Spaces);
