namespace PrintEdition.Typography.Words;

/// <summary>What a word is, as far as a headline's breaks are concerned. The numbers stand in <c>words.bin</c>.</summary>
public enum WordKind : byte
{
    /// <summary>A person's name.</summary>
    Name,

    /// <summary>名词, and whatever has no kind of its own: Latin words, marks, single characters of unknown words.</summary>
    Noun,

    /// <summary>地名.</summary>
    Place,

    /// <summary>名动词: 工作, 发展.</summary>
    VerbalNoun,

    /// <summary>动词.</summary>
    Verb,

    /// <summary>形容词.</summary>
    Adjective,

    /// <summary>副词: it belongs to what follows.</summary>
    Adverb,

    /// <summary>介词: it belongs to what follows.</summary>
    Preposition,

    /// <summary>连词: it belongs to what follows.</summary>
    Conjunction,

    /// <summary>助词, 语气词 (的 了 着): it belongs to what stands before it.</summary>
    Particle,

    /// <summary>后缀, 方位词 (们 上 里): it belongs to what stands before it.</summary>
    Suffix,

    /// <summary>数词, in digits or characters: it belongs to the unit that follows.</summary>
    Numeral,

    /// <summary>量词, and the units of measure.</summary>
    Measure,

    /// <summary>代词.</summary>
    Pronoun,

    /// <summary>时间词.</summary>
    Time,

    /// <summary>成语, 习用语: a phrase by itself.</summary>
    Phrase,
}
