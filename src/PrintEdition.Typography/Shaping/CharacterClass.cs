namespace PrintEdition.Typography.Shaping;

/// <summary>What a character is to line breaking and justification (typography, the sets at its head).</summary>
internal enum CharacterClass : byte
{
    /// <summary>Ideographs, kana and everything set like them.</summary>
    Han,

    /// <summary>Letters of alphabets.</summary>
    Latin,

    /// <summary>Digits.</summary>
    Digit,

    /// <summary>Signs that belong to Latin text: ASCII punctuation and what stands inside a unit.</summary>
    Sign,

    /// <summary>OPEN: opening brackets and quotes.</summary>
    Open,

    /// <summary>CLOSE: closing brackets and quotes.</summary>
    Close,

    /// <summary>The stops inside a sentence: ，、；：</summary>
    Comma,

    /// <summary>The stops that end one: 。？！</summary>
    Stop,

    /// <summary>MID: middle dots.</summary>
    Middle,

    /// <summary>CONN: connectors – — ～.</summary>
    Connector,

    /// <summary>SOL: slashes.</summary>
    Slash,

    /// <summary>DASH: —— as one unit of two em.</summary>
    Dash,

    /// <summary>ELL: …… as one unit of two em.</summary>
    Ellipsis,

    /// <summary>A typed space that shows.</summary>
    Space,

    /// <summary>A typed space that layout replaces, or a control character: no width, no glyph.</summary>
    Nothing,

    /// <summary>々 and signs that follow what they belong to: % ‰ ℃ °.</summary>
    Postfix,

    /// <summary>Signs that stand before a number: ¥ $ №.</summary>
    Prefix,
}
