package vn.motcua.channels.kiosk;

import java.util.List;

/**
 * Whether good content is being served.
 *
 * @param version of the content that is served; empty when there is none yet
 * @param problems what keeps newer content from being served, one line each
 */
public record Readiness(boolean ready, String version, List<String> problems) {
    public Readiness {
        problems = List.copyOf(problems);
    }
}
