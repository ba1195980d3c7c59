using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>What does something when the file is opened, read or touched, and files inside the file (ISO 32000-2, 12.6 and 7.11.4).</summary>
internal sealed class ActionCheck
{
    private const string Advice = "take it out where the file is exported, unless it is wanted and its readers trust you";

    /// <summary>Actions that only lead somewhere.</summary>
    private static readonly string[] Harmless = ["", "GoTo", "GoToR", "GoToE", "URI", "Named", "Thread", "Hide", "SetOCGState", "Trans"];

    /// <summary>Annotations that play something.</summary>
    private static readonly string[] Playing = ["Movie", "Sound", "Screen", "3D", "RichMedia"];

    /// <summary>Actions after each other, and fields inside each other.</summary>
    private const int Deepest = 32;

    private const int MostFields = 20_000;

    /// <summary>The most events of one thing that do something; the standard has fewer.</summary>
    private const int MostEvents = 32;

    private readonly OpenedPdf pdf;
    private readonly Dictionary<string, (string Words, int Page)> found = new(StringComparer.Ordinal);
    private readonly HashSet<int> knownFields = [];
    private int fieldsLeft = MostFields;
    private readonly List<string> files = [];
    private int pageOfFiles;

    /// <summary>Actions that are still looked at: they may lead to each other many times.</summary>
    private int actionsLeft = 1_000_000;

    private ActionCheck(OpenedPdf pdf) => this.pdf = pdf;

    /// <summary>Checks it; each kind is told once, where it is first found.</summary>
    public static void Check(OpenedPdf pdf, ImmutableArray<PdfPage> pages, ImmutableArray<PdfAnnotation> annotations, Declared declared, PdfFindings findings)
    {
        var check = new ActionCheck(pdf);
        check.LookInDocument();
        check.LookInPages(pages, annotations);
        check.Tell(declared, findings);
    }

    private void LookInDocument()
    {
        var names = pdf.Dictionary(pdf.Catalog["Names"]);
        LookAt(pdf.Catalog["OpenAction"], 0);
        LookAtEvents(pdf.Catalog["AA"], 0);
        foreach (var script in NameTree.Read(pdf, names["JavaScript"]).Values)
        {
            LookAt(script, 0);
        }

        foreach (var field in pdf.Items(pdf.Dictionary(pdf.Catalog["AcroForm"])["Fields"]).TakeWhile(_ => fieldsLeft > 0))
        {
            LookInField(field, 0);
        }

        files.AddRange(NameTree.Read(pdf, names["EmbeddedFiles"]).Select(f => NameOf(f.Value) is { Length: > 0 } name ? name : f.Key));
        LookInBookmarks();
    }

    private void LookInBookmarks()
    {
        var known = new HashSet<int>();
        var waiting = new Stack<ReadValue?>([pdf.Dictionary(pdf.Catalog["Outlines"])["First"]]);
        while (waiting.TryPop(out var next))
        {
            if (next is ReadReference reference && known.Add(reference.Number))
            {
                var bookmark = pdf.Dictionary(reference);
                LookAt(bookmark["A"], 0);
                waiting.Push(bookmark["Next"]);
                waiting.Push(bookmark["First"]);
            }
        }
    }

    private void LookInField(ReadValue value, int depth)
    {
        if (depth > Deepest || --fieldsLeft < 0 || (value is ReadReference reference && !knownFields.Add(reference.Number)))
        {
            return;
        }

        var field = pdf.Dictionary(value);
        LookAt(field["A"], 0);
        LookAtEvents(field["AA"], 0);
        foreach (var kid in pdf.Items(field["Kids"]).TakeWhile(_ => fieldsLeft > 0))
        {
            LookInField(kid, depth + 1);
        }
    }

    private void LookInPages(ImmutableArray<PdfPage> pages, ImmutableArray<PdfAnnotation> annotations)
    {
        foreach (var page in pages)
        {
            LookAtEvents(page.Dictionary["AA"], page.Number);
        }

        foreach (var (page, annotation) in annotations)
        {
            LookAt(annotation["A"], page);
            LookAtEvents(annotation["AA"], page);
            LookAtAnnotation(annotation, page);
        }
    }

    private void LookAtAnnotation(ReadDictionary annotation, int page)
    {
        var kind = pdf.Name(annotation["Subtype"]);
        if (kind == "FileAttachment")
        {
            pageOfFiles = files.Count == 0 ? page : pageOfFiles;
            files.Add(NameOf(annotation["FS"]));
        }

        if (Playing.Contains(kind))
        {
            found.TryAdd("PE5574", ($"there is something that plays on the page ({kind}), which paper cannot show", page));
        }
    }

    private void LookAtEvents(ReadValue? events, int page)
    {
        foreach (var action in pdf.Dictionary(events).Entries.Values.Take(MostEvents))
        {
            LookAt(action, page);
        }
    }

    /// <summary>An action and those that follow it.</summary>
    private void LookAt(ReadValue? value, int page, int depth = 0)
    {
        if (depth > Deepest || --actionsLeft < 0 || pdf.Resolve(value) is not ReadDictionary action)
        {
            return;
        }

        switch (pdf.Name(action["S"]))
        {
            case "JavaScript":
                found.TryAdd("PE5571", ("there is a script (JavaScript), which runs on the machines of readers", page));
                break;
            case "Launch":
                found.TryAdd("PE5572", ($"something starts a program or opens another file ('{NameOf(action["F"])}') on the machines of readers", page));
                break;
            case var kind when !Harmless.Contains(kind):
                found.TryAdd("PE5574", ($"there is an action that does something on the machines of readers ({kind})", page));
                break;
        }

        var next = pdf.Resolve(action["Next"]);
        foreach (var following in next is ReadArray several ? several.Items.Take(Deepest) : [next])
        {
            LookAt(following, page, depth + (next is ReadArray ? Deepest / 2 : 1));
        }
    }

    private void Tell(Declared declared, PdfFindings findings)
    {
        foreach (var (code, (words, page)) in found.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            findings.Fault(code, $"{words}; {Advice}", declared.Among(Standards.A | Standards.X), page);
        }

        if (files.Count > 0)
        {
            var names = string.Join(", ", files.Take(3).Select(f => $"'{f}'")) + (files.Count > 3 ? " …" : "");
            findings.Fault("PE5573", $"there are files inside the file: {names}; take them out where the file is exported, unless they are wanted", declared.Among(Standards.A1 | Standards.X), pageOfFiles);
        }
    }

    /// <summary>The name of a file that is spoken of.</summary>
    private string NameOf(ReadValue? file) => pdf.Resolve(file) is ReadString name ? name.Text : pdf.Text(pdf.Dictionary(file)["UF"] ?? pdf.Dictionary(file)["F"]);
}
