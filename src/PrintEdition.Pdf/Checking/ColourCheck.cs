using System.Collections.Immutable;
using PrintEdition.Pdf.Checking.Reading;

namespace PrintEdition.Pdf.Checking;

/// <summary>Whether colours and transparency are such as the declared standards allow (ISO 15930-4, 6.4; ISO 15930-7, 6.5; ISO 19005-1, 6.2.3.3 and 6.4).</summary>
internal static class ColourCheck
{
    private const int ChannelsOfRgb = 3;
    private const int ChannelsOfInks = 4;

    /// <summary>Checks all pages.</summary>
    public static void Check(OpenedPdf pdf, ImmutableArray<PageUse> uses, Declared declared, PdfFindings findings)
    {
        var press = ChannelsOf(pdf, "GTS_PDFX");
        var archive = ChannelsOf(pdf, "GTS_PDFA1");
        foreach (var use in uses)
        {
            CheckPress(use, press, declared, findings);
            CheckArchive(use, archive, declared, findings);
            if (use.IsTransparent && declared.Among(Standards.A1 | Standards.OpaqueX) is { } standards)
            {
                findings.Error("PE5542", $"something on the page is transparent, which {standards} forbids; flatten transparency where the file is exported", use.Page.Number);
            }
        }
    }

    /// <summary>Channels of the profile of an intent; null when there is none.</summary>
    private static int? ChannelsOf(OpenedPdf pdf, string kind)
    {
        var intent = pdf.Items(pdf.Catalog["OutputIntents"]).Select(i => pdf.Dictionary(i)).FirstOrDefault(i => pdf.Name(i["S"]) == kind);
        return intent is not null && pdf.Number(pdf.Dictionary(intent["DestOutputProfile"])["N"]) is { } channels ? (int)Math.Clamp(channels, 0, 16) : null;
    }

    private static void CheckPress(PageUse use, int? channels, Declared declared, PdfFindings findings)
    {
        const ColourKinds Rgb = ColourKinds.DeviceRgb | ColourKinds.MeasuredRgb;
        if (declared.Among(Standards.X) is not { } press || (use.Colours & Rgb) == 0 || (channels == ChannelsOfRgb && !declared.Has(Standards.X1a)))
        {
            return;
        }

        if (declared.Has(Standards.X1a) || use.Colours.HasFlag(ColourKinds.DeviceRgb))
        {
            findings.Error("PE5552", $"the page has colours in RGB, which {press} forbids; turn them into inks where the file is exported", use.Page.Number);
        }
        else
        {
            findings.Warning("PE5552", "the page has colours in RGB, which the press turns into inks as it likes; turn them into inks where the file is exported, or look at a proof", use.Page.Number);
        }
    }

    private static void CheckArchive(PageUse use, int? channels, Declared declared, PdfFindings findings)
    {
        if (channels is { } known && declared.Among(Standards.A) is { } archived
            && ((use.Colours.HasFlag(ColourKinds.DeviceCmyk) && known != ChannelsOfInks) || (use.Colours.HasFlag(ColourKinds.DeviceRgb) && known != ChannelsOfRgb)))
        {
            findings.Error("PE5553", $"the page has colours whose meaning the file's profile does not say, which {archived} forbids; use one kind of colours, with a profile for it", use.Page.Number);
        }
    }
}
