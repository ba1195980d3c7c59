using System.Runtime.InteropServices;
using System.Text;
using PrintEdition.Cli;

using var interrupt = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var output = WriterTo(Console.OpenStandardOutput());
var error = WriterTo(Console.OpenStandardError());
error.AutoFlush = true;

var surroundings = new Surroundings(
    Console.OpenStandardInput(),
    output,
    error,
    UseColour: !Console.IsErrorRedirected && WantsColour(),
    AppContext.BaseDirectory,
    Environment.GetEnvironmentVariable);
return CommandLine.Run(args, surroundings, interrupt.Token);

// Cancelling removes what is half-written (OutputFolder); the stages themselves need not be waited for.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    interrupt.Cancel();
    Environment.Exit(ExitCode.Interrupted);
}

// https://no-color.org, and terminals that have none.
static bool WantsColour() =>
    string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

static StreamWriter WriterTo(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
