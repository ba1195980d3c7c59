using System.Collections.Concurrent;
using PrintEdition.Composition.Modules;

namespace PrintEdition.Composition.Search;

/// <summary>Forms whose text does not go into their legs after all, by its headings at the legs' ends: what one search finds out the next ones know.</summary>
internal sealed class UnfitForms
{
    private readonly ConcurrentDictionary<ModuleForm, bool> forms = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes a form; whether it was not known.</summary>
    public bool Add(ModuleForm form) => forms.TryAdd(form, true);

    /// <summary>Whether a form is one of them.</summary>
    public bool Contains(ModuleForm form) => forms.ContainsKey(form);
}
