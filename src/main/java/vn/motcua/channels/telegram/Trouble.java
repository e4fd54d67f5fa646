package vn.motcua.channels.telegram;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;

/** Logs what went wrong without its message, which may quote what somebody typed. */
final class Trouble {

    private static final int PLACES = 6;

    private Trouble() {}

    static void log(Logger log, String what, Throwable trouble) {
        String places = Arrays.stream(trouble.getStackTrace())
                .limit(PLACES)
                .map(String::valueOf)
                .collect(Collectors.joining(" < "));
        log.error("{}: {} at {}", what, trouble.getClass().getName(), places);
    }
}
