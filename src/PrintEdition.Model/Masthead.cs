namespace PrintEdition.Model;

/// <summary>What the masthead (报头) and the folio say. Only what is given is printed; nothing is made up.</summary>
public sealed record Masthead
{
    /// <summary>The paper's name, <c>今日柯城</c>; empty when none was given.</summary>
    public string PaperName { get; init; } = "";

    /// <summary>A line under the name.</summary>
    public string? Motto { get; init; }

    /// <summary>The publisher (主办).</summary>
    public string? Publisher { get; init; }

    /// <summary>Serial number, <c>CN 33-0000</c>.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The number under which the post delivers the paper (邮发代号), <c>31-23</c>.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Web address, with or without <c>https://</c>.</summary>
    public string? Site { get; init; }

    /// <summary>The responsible editor (责任编辑), printed in the folio.</summary>
    public string? Editor { get; init; }
}
