namespace PrintEdition.Composition.Heads;

/// <summary>A story's weight on its page: it decides faces and sizes of the headline.</summary>
internal enum Rank
{
    /// <summary>头条.</summary>
    Lead,

    /// <summary>A long story after the lead.</summary>
    Major,

    /// <summary>A shorter story.</summary>
    Minor,

    /// <summary>简讯 and pieces of a few lines.</summary>
    Brief,
}
