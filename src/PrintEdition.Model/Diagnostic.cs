namespace PrintEdition.Model;

/// <summary>How much a finding matters: an error stops the build, a warning is a finding (exit 1 under <c>--strict</c>).</summary>
public enum Severity
{
    /// <summary>Worth knowing, nothing to do.</summary>
    Note,

    /// <summary>Built, but somebody should look.</summary>
    Warning,

    /// <summary>Cannot be built as it is.</summary>
    Error,
}

/// <summary>
/// A finding about an input: a stable code (<c>PE1203</c>), a message that says what is wrong and what to do,
/// and the place where there is one.
/// </summary>
/// <param name="Code">Stable code; the thousands digit names the stage: 1 ingest, 2 typography, 3 composition, 4 PDF, 5 EPUB, 6 command line.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do, one or two sentences.</param>
/// <param name="Place">Where, if it has a place.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourceSpan? Place = null)
{
    /// <summary>The one-line form: <c>file:3:7: error PE1203: message</c>.</summary>
    public override string ToString() =>
        (Place is null ? "" : Place + ": ") + Severity.ToString().ToLowerInvariant() + " " + Code + ": " + Message;
}
