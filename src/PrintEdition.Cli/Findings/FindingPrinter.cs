using PrintEdition.Model;

namespace PrintEdition.Cli.Findings;

/// <summary>Shows findings, each as soon as it is known.</summary>
internal abstract class FindingPrinter
{
    /// <summary>Shows one finding.</summary>
    public abstract void Print(Diagnostic finding);

    /// <summary>The printer that suits: JSON lines when asked for, else lines for people.</summary>
    public static FindingPrinter For(Surroundings surroundings, bool asJson) => (asJson, surroundings.UseColour) switch
    {
        (true, _) => new JsonPrinter(surroundings.Output),
        (false, true) => new ColourPrinter(surroundings.Error),
        (false, false) => new PlainPrinter(surroundings.Error),
    };

    /// <summary>One that shows nothing: for findings that are put in order first.</summary>
    public static FindingPrinter Silent { get; } = new SilentPrinter();

    private sealed class SilentPrinter : FindingPrinter
    {
        public override void Print(Diagnostic finding)
        {
        }
    }
}
