package vn.motcua.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as a drawing: one square unit for each module, with the quiet margin of four that readers need.
 *
 * @param size width and height in units
 * @param path SVG path of the dark modules
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** @throws IllegalArgumentException when the text is longer than a QR code holds */
    public static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return new QrCode(modules.getWidth() + 2 * MARGIN, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN);
                    path.append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
