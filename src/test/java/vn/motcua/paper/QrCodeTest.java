package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int ENLARGED = 4;

    @Test
    void a_reader_reads_back_what_was_drawn() throws Exception {
        String address = "https://motcua.example/phieu/AAQ2-x_9?ngon-ngu=en";
        QrCode code = QrCode.of(address);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(picture(code))))
                        .getText())
                .isEqualTo(address);
    }

    @Test
    void a_text_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static LuminanceSource picture(QrCode code) {
        int width = code.size() * ENLARGED;
        byte[] pixels = new byte[width * width];
        Arrays.fill(pixels, (byte) 255);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().forEach(m -> fill(pixels, width, m));
        return new LuminanceSource(width, width) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                return Arrays.copyOfRange(pixels, y * width, (y + 1) * width);
            }

            @Override
            public byte[] getMatrix() {
                return pixels.clone();
            }
        };
    }

    private static void fill(byte[] pixels, int width, MatchResult module) {
        int left = Integer.parseInt(module.group(1)) * ENLARGED;
        int top = Integer.parseInt(module.group(2)) * ENLARGED;
        for (int y = top; y < top + ENLARGED; y++) {
            Arrays.fill(pixels, y * width + left, y * width + left + ENLARGED, (byte) 0);
        }
    }
}
