package vn.motcua.channels.kiosk;

import java.net.URI;
import java.util.Optional;

/**
 * How the kiosk is reached.
 *
 * @param port 0 picks a free one
 * @param publicAddress where phones reach this server, for the QR codes; without it pages show none
 */
public record KioskSettings(int port, Optional<URI> publicAddress) {

    /** Reached on this port of this machine only. */
    public static KioskSettings local(int port) {
        return new KioskSettings(port, Optional.empty());
    }
}
