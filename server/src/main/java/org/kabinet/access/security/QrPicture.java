package org.kabinet.access.security;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A code for cameras, drawn here so that the secret in it goes to nobody else.
 *
 * @param size of the square, in modules
 * @param path of the dark modules, as SVG writes paths
 */
@Schema(name = "QrPicture")
record QrPicture(int size, @Schema(example = "M0 0h7v1h-7z") String path) {

    static QrPicture of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrPicture(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from).append(' ').append(y);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
