namespace PrintEdition.Typography.Breaking;

/// <summary>Prohibitions at line edges (禁则), each level with those before it.</summary>
public enum KinsokuLevel
{
    /// <summary>None: units hold together, and no line starts with ？ or ！ (rule 2).</summary>
    None,

    /// <summary>No line starts with a stop, a closing mark, a connector, a middle dot or a slash; none ends with an opening mark.</summary>
    Basic,

    /// <summary>And none ends with a slash.</summary>
    Gb,

    /// <summary>And none starts with a dash or an ellipsis.</summary>
    Strict,
}
