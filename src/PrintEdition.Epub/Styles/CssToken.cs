namespace PrintEdition.Epub.Styles;

/// <summary>What a token of a style sheet is (CSS Syntax 3, as far as house styles are judged by it).</summary>
internal enum CssKind
{
    /// <summary>A name, with escapes read: <c>color</c>, <c>12px</c>, <c>#id</c>.</summary>
    Word,

    /// <summary><c>@import</c>, without the sign.</summary>
    AtWord,

    /// <summary>A name with an opening bracket behind it: <c>calc(</c>.</summary>
    Function,

    /// <summary>A string, without its quotes.</summary>
    Text,

    /// <summary><c>url(…)</c> without quotes inside; its address.</summary>
    Address,

    /// <summary>One character of punctuation.</summary>
    Mark,

    /// <summary>White space or comments.</summary>
    Space,

    /// <summary>A string, comment or address that does not end.</summary>
    Broken,
}

/// <summary>A token with its place, from 1.</summary>
internal readonly record struct CssToken(CssKind Kind, string Value, int Line, int Column)
{
    public bool Is(char mark) => Kind == CssKind.Mark && Value[0] == mark;
}
