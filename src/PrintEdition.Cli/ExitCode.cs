namespace PrintEdition.Cli;

/// <summary>What the process says to the shell when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Built = 0;

    /// <summary>Done, with findings, under <c>--strict</c>; or a finished file that a check found errors in.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>An input or a layout cannot be read or parsed; or a finished file cannot be opened, so that a check says nothing of what is in it.</summary>
    public const int Unreadable = 3;

    /// <summary>The edition cannot be composed; also a fault of the program itself.</summary>
    public const int NotComposed = 4;

    /// <summary>An output cannot be written.</summary>
    public const int NotWritten = 5;

    /// <summary>Stopped by the user (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
