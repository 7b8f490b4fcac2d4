package dev.sartor.rendering.photos;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, by the orientation that it notes in a JPEG (Exif 2.32, 4.6.4 A, tag 0x0112). */
final class Upright {
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;

    private Upright() {}

    /** 1 to 8; 1, upright, where nothing or nonsense is said. */
    static int orientation(byte[] file) {
        try {
            return Math.clamp(inJpeg(ByteBuffer.wrap(file)), 1, 8);
        } catch (RuntimeException e) {
            // the metadata is damaged, which says nothing of the picture
            return 1;
        }
    }

    private static int inJpeg(ByteBuffer file) {
        if ((file.getShort() & 0xffff) != 0xffd8) return 1;
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xffff;
            int length = (file.getShort() & 0xffff) - 2;
            if (marker >> 8 != 0xff || (marker & 0xff) == SCAN) return 1;
            int next = file.position() + length;
            if ((marker & 0xff) == APP1 && length > 14 && file.getInt(file.position()) == 0x45786966)
                return inExif(file.slice(file.position() + 6, length - 6));
            file.position(next);
        }
        return 1;
    }

    private static int inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = exif.getInt(4);
        int count = exif.getShort(entries) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = entries + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) return exif.getShort(entry + 8);
        }
        return 1;
    }

    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) return image;
        double w = image.getWidth();
        double h = image.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lying = orientation >= 5;
        var out = new BufferedImage((int) (lying ? h : w), (int) (lying ? w : h), BufferedImage.TYPE_INT_RGB);
        var pen = out.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return out;
    }
}
