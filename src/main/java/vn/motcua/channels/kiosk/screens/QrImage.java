package vn.motcua.channels.kiosk.screens;

import java.net.URI;
import java.util.Optional;
import vn.motcua.paper.QrCode;

/** The QR code that opens a page on a phone. */
final class QrImage {

    private QrImage() {}

    /** Empty when nobody told where phones reach this server. */
    static Optional<QrCode> of(Optional<URI> publicAddress, String page) {
        return publicAddress.map(base -> QrCode.of(base.resolve(page).toString()));
    }
}
