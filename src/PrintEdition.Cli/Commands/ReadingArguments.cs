using System.CommandLine;
using System.CommandLine.Parsing;
using PrintEdition.Cli.Building;

namespace PrintEdition.Cli.Commands;

/// <summary>Options of all commands that read inputs: what they may use, and what becomes of bad ones.</summary>
internal sealed class ReadingArguments
{
    /// <summary><c>--allow-network</c>.</summary>
    public Option<bool> AllowNetwork { get; } = new("--allow-network") { Description = "Fetch feeds and pictures that inputs name by address; nothing is fetched without it." };

    /// <summary><c>--allow-host HOST</c>, any number of times.</summary>
    public Option<string[]> AllowHost { get; } = new("--allow-host")
    {
        Description = "Fetch from this host even if it stands on a private network or is this machine; more than once for more hosts.",
        HelpName = "HOST",
        DefaultValueFactory = _ => [],
        Validators = { RefuseAddresses },
    };

    /// <summary><c>--cache DIR</c>.</summary>
    public Option<string?> Cache { get; } = new("--cache")
    {
        Description = "Keep copies of what is fetched here, not in the user's cache folder; without --allow-network, take them from here.",
        HelpName = "DIR",
        Validators = { RefuseNoFolder },
    };

    /// <summary><c>--keep-going</c>.</summary>
    public Option<bool> KeepGoing { get; } = new("--keep-going") { Description = "Leave out inputs, articles and feeds with faults, say so, and go on with the others." };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [AllowNetwork, AllowHost, Cache, KeepGoing];

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }

        command.Validators.Add(Refuse);
    }

    /// <summary>What the arguments want.</summary>
    public ReadingWishes In(ParseResult parsed) => new()
    {
        AllowsNetwork = parsed.GetValue(AllowNetwork),
        AllowedHosts = [.. parsed.GetRequiredValue(AllowHost)],
        CacheFolder = parsed.GetValue(Cache),
        KeepsGoing = parsed.GetValue(KeepGoing),
    };

    private void Refuse(CommandResult command)
    {
        if (command.GetResult(AllowHost) is { Implicit: false } && command.GetResult(AllowNetwork) is null or { Implicit: true })
        {
            command.AddError("--allow-host does nothing without --allow-network.");
        }
    }

    private static void RefuseNoFolder(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError("--cache wants a folder.");
        }
    }

    private static void RefuseAddresses(OptionResult result)
    {
        foreach (var word in result.Tokens.Select(t => t.Value).Where(w => w.Length == 0 || w.Contains('/', StringComparison.Ordinal) || w.Contains('*', StringComparison.Ordinal)))
        {
            result.AddError($"'{word}' is no host; give a name such as intranet.example, or an IP address.");
        }
    }
}
