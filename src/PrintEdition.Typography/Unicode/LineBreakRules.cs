using static PrintEdition.Typography.Unicode.LineBreakClass;

namespace PrintEdition.Typography.Unicode;

/// <summary>
/// Rules LB4 to LB31 of UAX #14 (revision 53, Unicode 16.0) for the place between two items, untailored. Items slide through a window;
/// what rules remember of earlier ones is kept in a few fields.
/// </summary>
internal struct LineBreakRules
{
    private LineBreakItem beforeLast;
    private LineBreakItem last;
    private LineBreakClass beforeSpaces;
    private bool opensQuotation;
    private bool isOddRegional;
    private NumberState number;

    /// <summary>How far a number has come before a place (LB25).</summary>
    private enum NumberState : byte
    {
        None,
        Digits,
        Closed,
    }

    /// <summary>Rules at the start of a text.</summary>
    public static LineBreakRules AtStart() => new() { beforeLast = LineBreakItem.EdgeAt(0), last = LineBreakItem.EdgeAt(0), beforeSpaces = Edge };

    /// <summary>Moves past an item.</summary>
    public void Pass(in LineBreakItem item)
    {
        if (item.Class != SP)
        {
            beforeSpaces = item.Class;
            opensQuotation = item.IsOpeningQuote && last.Class is Edge or BK or CR or LF or NL or OP or QU or GL or SP or ZW;
        }

        isOddRegional = item.Class == RI && !(last.Class == RI && isOddRegional);
        number = (item.Class, number) switch
        {
            (NU, _) => NumberState.Digits,
            (SY or IS, NumberState.Digits) => NumberState.Digits,
            (CL or CP, NumberState.Digits) => NumberState.Closed,
            _ => NumberState.None,
        };
        beforeLast = last;
        last = item;
    }

    /// <summary>The opportunity before an item, given the two that follow it.</summary>
    public readonly BreakOpportunity Before(in LineBreakItem item, in LineBreakItem next, in LineBreakItem afterNext)
    {
        if (last.Class is BK or LF or NL || (last.Class == CR && item.Class != LF))
        {
            return BreakOpportunity.Mandatory;
        }

        if (item.Class is BK or CR or LF or NL or SP or ZW)
        {
            return BreakOpportunity.Prohibited;
        }

        if (beforeSpaces == ZW)
        {
            return BreakOpportunity.Allowed;
        }

        var allowed = !last.EndsInJoiner && !HoldsAround(item, next) && (last.Class == SP || !Holds(item, next, afterNext));
        return allowed ? BreakOpportunity.Allowed : BreakOpportunity.Prohibited;
    }

    /// <summary>LB11 to LB17: what holds even over spaces; LB15c comes before LB15d.</summary>
    private readonly bool HoldsAround(in LineBreakItem item, in LineBreakItem next) =>
        (item.Class, last.Class) switch
        {
            (WJ, _) or (_, WJ) or (_, GL) => true,
            (GL, not (SP or BA or HY)) => true,
            (CL or CP or EX or SY, _) => true,
            _ when beforeSpaces == OP || opensQuotation => true,
            (QU, _) when item.IsClosingQuote && EndsQuotation(next.Class) => true,
            (IS, SP) => next.Class != NU,
            (IS, _) => true,
            (NS, _) => beforeSpaces is CL or CP,
            (B2, _) => beforeSpaces == B2,
            _ => false,
        };

    /// <summary>LB15b.</summary>
    private static bool EndsQuotation(LineBreakClass next) =>
        next is Edge or SP or GL or WJ or CL or QU or CP or EX or IS or SY or BK or CR or LF or NL or ZW;

    /// <summary>LB19 to LB30b, for items without a space between them.</summary>
    private readonly bool Holds(in LineBreakItem item, in LineBreakItem next, in LineBreakItem afterNext)
    {
        if (item.Class == QU || last.Class == QU)
        {
            if (HoldsQuote(item, next))
            {
                return true;
            }
        }

        if (item.Class == CB || last.Class == CB)
        {
            return false;
        }

        return HoldsHyphen(item) || HoldsWord(item) || HoldsNumber(item, next, afterNext) || HoldsSyllable(item, next) || HoldsPair(item);
    }

    /// <summary>LB19 and LB19a.</summary>
    private readonly bool HoldsQuote(in LineBreakItem item, in LineBreakItem next) =>
        (item.Class == QU && (!item.IsOpeningQuote || !last.IsEastAsian || !next.IsEastAsian))
        || (last.Class == QU && (!last.IsClosingQuote || !item.IsEastAsian || !beforeLast.IsEastAsian));

    /// <summary>LB20a, LB21, LB21a.</summary>
    private readonly bool HoldsHyphen(in LineBreakItem item)
    {
        if (last.IsHyphen && item.Class == AL && beforeLast.Class is Edge or BK or CR or LF or NL or SP or ZW or CB or GL)
        {
            return true;
        }

        return item.Class is BA or HY or NS || last.Class == BB
            || (beforeLast.Class == HL && item.Class != HL && (last.Class == HY || (last.Class == BA && !last.IsEastAsian)));
    }

    /// <summary>LB21b to LB24, LB28, LB29, LB30.</summary>
    private readonly bool HoldsWord(in LineBreakItem item) => (last.Class, item.Class) switch
    {
        (SY, HL) => true,
        (_, IN) => true,
        (AL or HL, NU) or (NU, AL or HL) => true,
        (PR, ID or EB or EM) or (ID or EB or EM, PO) => true,
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true,
        (AL or HL or IS, AL or HL) => true,
        (AL or HL or NU, OP) => !item.IsEastAsian,
        (CP, AL or HL or NU) => !last.IsEastAsian,
        _ => false,
    };

    /// <summary>LB25.</summary>
    private readonly bool HoldsNumber(in LineBreakItem item, in LineBreakItem next, in LineBreakItem afterNext) => item.Class switch
    {
        PO or PR => number != NumberState.None,
        NU => number == NumberState.Digits || last.Class is PO or PR or HY or IS,
        OP => last.Class is PO or PR && (next.Class == NU || (next.Class == IS && afterNext.Class == NU)),
        _ => false,
    };

    /// <summary>LB26, LB27, LB28a.</summary>
    private readonly bool HoldsSyllable(in LineBreakItem item, in LineBreakItem next) => (last.Class, item.Class) switch
    {
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true,
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true,
        (AP, _) => item.IsAksara,
        (_, VF or VI) => last.IsAksara,
        (VI, _) => beforeLast.IsAksara && (item.Class == AK || item.IsDottedCircle),
        _ => last.IsAksara && item.IsAksara && next.Class == VF,
    };

    /// <summary>LB30a and LB30b.</summary>
    private readonly bool HoldsPair(in LineBreakItem item) =>
        (item.Class == RI && isOddRegional)
        || (item.Class == EM && (last.Class == EB || last.Properties.Has(CharacterFlags.Reserved)));
}
