using System.Collections.Immutable;

namespace PrintEdition.Epub.Styles;

/// <summary>A rule of a style sheet: what it is for, and what it says. Rules inside <c>@media</c> and the like count as all others.</summary>
/// <param name="Prelude">The tokens before the brace: selectors, or an at-word with what follows.</param>
/// <param name="Declarations">The properties with their values.</param>
internal sealed record StyleRule(ImmutableArray<CssToken> Prelude, ImmutableArray<StyleDeclaration> Declarations);

/// <summary>A property with its value.</summary>
/// <param name="Name">The property's name as written.</param>
/// <param name="Value">The tokens of its value.</param>
internal sealed record StyleDeclaration(CssToken Name, ImmutableArray<CssToken> Value);
