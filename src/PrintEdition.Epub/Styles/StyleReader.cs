using System.Collections.Immutable;

namespace PrintEdition.Epub.Styles;

/// <summary>Tokens → rules (CSS Syntax 3, §5), and where the sheet is not what it must be.</summary>
internal sealed class StyleReader
{
    /// <summary>Rules in at-rules in at-rules: deeper ones are no style sheet that anybody wrote.</summary>
    private const int Deepest = 8;

    private readonly ImmutableArray<CssToken> _tokens;
    private readonly ImmutableArray<StyleRule>.Builder _rules = ImmutableArray.CreateBuilder<StyleRule>();
    private readonly List<(CssToken Where, string What)> _faults = [];
    private int _at;

    private StyleReader(string text) => _tokens = [.. new CssScanner(text).Tokens()];

    /// <summary>The rules of a style sheet in their order, and its faults.</summary>
    public static (ImmutableArray<StyleRule> Rules, IReadOnlyList<(CssToken Where, string What)> Faults, ImmutableArray<CssToken> Tokens) Read(string text)
    {
        var reader = new StyleReader(text);
        reader._faults.AddRange(reader._tokens.Where(t => t.Kind == CssKind.Broken).Select(t => (t, "a string, comment or address does not end")));
        reader.ReadRules(0);
        return (reader._rules.ToImmutable(), reader._faults, reader._tokens);
    }

    private bool IsAtEnd => _at == _tokens.Length;

    private void ReadRules(int depth)
    {
        while (!IsAtEnd && !(depth > 0 && _tokens[_at].Is('}')))
        {
            if (_tokens[_at].Kind == CssKind.Space)
            {
                _at++;
                continue;
            }

            ReadRule(depth);
        }
    }

    private void ReadRule(int depth)
    {
        var start = _tokens[_at];
        var prelude = Until('{', ';', '}');
        if (IsAtEnd || !_tokens[_at].Is('{'))
        {
            if (start.Kind != CssKind.AtWord || IsAtEnd || _tokens[_at].Is('}'))
            {
                _faults.Add((start, "a rule has no braces"));
            }

            Skip();
            return;
        }

        _at++;
        if (HoldsRules(start))
        {
            ReadInner(start, depth);
        }
        else
        {
            _rules.Add(new StyleRule(prelude, ReadDeclarations()));
        }

        if (IsAtEnd)
        {
            _faults.Add((start, "a brace is not closed"));
        }

        Skip();
    }

    private void ReadInner(CssToken start, int depth)
    {
        if (depth < Deepest)
        {
            ReadRules(depth + 1);
            return;
        }

        _faults.Add((start, "rules stand in too many others"));
        _at = _tokens.Length;
    }

    private static bool HoldsRules(CssToken start) =>
        start.Kind == CssKind.AtWord && start.Value.ToLowerInvariant() is "media" or "supports" or "layer" or "container" or "document";

    private ImmutableArray<StyleDeclaration> ReadDeclarations()
    {
        var declarations = ImmutableArray.CreateBuilder<StyleDeclaration>();
        while (!IsAtEnd && !_tokens[_at].Is('}'))
        {
            var part = Until(';', '}', '{');
            if (!IsAtEnd && _tokens[_at].Is('{'))
            {
                _faults.Add((_tokens[_at], "a rule stands inside another"));
                _at = _tokens.Length;
                break;
            }

            if (!IsAtEnd && _tokens[_at].Is(';'))
            {
                _at++;
            }

            ReadDeclaration([.. part.Where(t => t.Kind != CssKind.Space)], declarations);
        }

        return declarations.ToImmutable();
    }

    private void ReadDeclaration(ImmutableArray<CssToken> part, ImmutableArray<StyleDeclaration>.Builder declarations)
    {
        if (part.IsEmpty)
        {
            return;
        }

        if (part.Length < 3 || part[0].Kind != CssKind.Word || !part[1].Is(':'))
        {
            _faults.Add((part[0], "a declaration is not 'property: value'"));
            return;
        }

        declarations.Add(new StyleDeclaration(part[0], part[2..]));
    }

    /// <summary>The tokens before one of the marks, none of them inside brackets.</summary>
    private ImmutableArray<CssToken> Until(params ReadOnlySpan<char> marks)
    {
        var start = _at;
        var open = 0;
        while (!IsAtEnd && !(open == 0 && _tokens[_at].Kind == CssKind.Mark && marks.Contains(_tokens[_at].Value[0])))
        {
            open += Opens(_tokens[_at]);
            _at++;
        }

        if (open != 0)
        {
            _faults.Add((_tokens[start], "a bracket is not closed"));
        }

        return _tokens[start.._at];
    }

    private static int Opens(CssToken token) =>
        token.Kind == CssKind.Function || token.Is('(') || token.Is('[') ? 1 : token.Is(')') || token.Is(']') ? -1 : 0;

    private void Skip() => _at = Math.Min(_at + 1, _tokens.Length);
}
