package vn.motcua.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One fee (phí hoặc lệ phí) of a procedure.
 *
 * @param label what is paid for, as shown
 * @param rate how much, or why no amount can be told
 * @param methods the submission methods it holds for; empty means all
 * @param basis the legal text that sets it; absent when the source names none
 * @param from first day it holds
 * @param until last day it holds
 * @param when the case in which it is due
 */
public record Fee(
        String label,
        Rate rate,
        Set<SubmissionMethod> methods,
        Optional<String> basis,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Condition when)
        implements Dated {

    /** The currency of a fee that names none. */
    public static final String DONG = "đồng";

    public Fee {
        methods = Set.copyOf(methods);
    }

    /** How much a fee is; amounts are whole units of the currency (đồng unless told otherwise). */
    public sealed interface Rate {

        /** Explicitly free, with the rule that says so. */
        record Free(String rule) implements Rate {}

        /**
         * One amount for each unit.
         *
         * @param per what one amount pays for, as shown: "lần", "bản", "trường hợp"
         * @param count the number question whose answer multiplies it; absent when it is paid once
         */
        record Amount(long amount, String currency, String per, Optional<String> count) implements Rate {}

        /**
         * A price for each page that falls with the number of pages, capped for a copy: 2.000815.
         *
         * @param pages the number question for pages
         * @param copies the number question for copies, which multiply the capped sum; absent when there is one copy
         */
        record Tiered(List<Tier> tiers, String per, Optional<Long> cap, String pages, Optional<String> copies)
                implements Rate {
            public Tiered {
                tiers = List.copyOf(tiers);
            }
        }

        /** The provincial council (Hội đồng nhân dân cấp tỉnh) sets it; an overlay of the unit may give the amount. */
        record SetByProvince() implements Rate {}

        /** Not published, or published in contradiction; the note says which. */
        record Unpublished(Optional<String> note) implements Rate {}
    }

    /** Pages from {@code fromPage} on (counted from 1) cost {@code amount} each. */
    public record Tier(int fromPage, long amount) {}
}
