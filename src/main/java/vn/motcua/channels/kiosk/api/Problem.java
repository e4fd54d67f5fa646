package vn.motcua.channels.kiosk.api;

import vn.motcua.answers.Language;
import vn.motcua.channels.kiosk.web.Refusal;
import vn.motcua.channels.kiosk.web.Words;

/** A refusal for programs (RFC 9457). */
public record Problem(String type, String title, int status, String detail) {

    /** How a refusal reads in JSON: in Vietnamese, as everything the API says. */
    public static Problem of(Refusal refusal) {
        Words words = Words.in(Language.VIETNAMESE);
        return new Problem(
                "about:blank", words.of("status." + refusal.status()), refusal.status(), refusal.sentence(words));
    }
}
