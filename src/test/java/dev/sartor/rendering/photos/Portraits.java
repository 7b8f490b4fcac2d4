package dev.sartor.rendering.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Drawn pictures: red above, blue below. */
public final class Portraits {
    private Portraits() {}

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    /** As a camera writes it that was turned by a right angle, with a note of that and a secret. */
    public static byte[] turned(int width, int height, String secret) {
        var upright = drawn(width, height);
        var lying = new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) lying.setRGB(y, width - 1 - x, upright.getRGB(x, y));
        var jpeg = written(lying, "jpeg");
        byte[] note = {
            'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0
        };
        var out = new ByteArrayOutputStream();
        var words = secret.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + note.length + words.length;
        out.writeBytes(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes(note);
        out.writeBytes(words);
        out.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return out.toByteArray();
    }

    /** A PNG's head that says it is so large, and next to nothing behind it. */
    static byte[] claimed(int width, int height) {
        var png = png(60, 60);
        for (int i = 0; i < 4; i++) {
            png[16 + i] = (byte) (width >> (24 - 8 * i));
            png[20 + i] = (byte) (height >> (24 - 8 * i));
        }
        return png;
    }

    private static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
