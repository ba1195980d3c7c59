using YamlDotNet.RepresentationModel;

namespace PrintEdition.Yaml;

/// <summary>What became of a text: its nodes, or the fault that stands in their way.</summary>
/// <param name="Root">The document's root; null exactly when there is a fault.</param>
/// <param name="Fault">The fault.</param>
public sealed record YamlReading(YamlNode? Root, YamlFault? Fault);

/// <summary>Why a text is not read.</summary>
/// <param name="IsForbidden">Whether it is YAML, of a kind that is not allowed.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record YamlFault(bool IsForbidden, string Message, int Line, int Column);
