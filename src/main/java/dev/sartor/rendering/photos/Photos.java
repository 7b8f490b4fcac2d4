package dev.sartor.rendering.photos;

import dev.sartor.kernel.BadInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads JPEG and PNG, and makes of each the photo that pages carry. Same bytes, same photo. */
public final class Photos {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 15 << 20;

    private static final long MOST_POINTS = 60_000_000;
    private static final int LEAST_SIDE = 60;

    /** More is not seen at the size that pages give it: 35 mm at 500 points to the inch. */
    private static final int WIDTH = 700;

    private static final float QUALITY = 0.86f;
    private static final Pattern DATA = Pattern.compile("data:image/(?:jpeg|jpg|png);base64,(.+)", Pattern.DOTALL);

    private Photos() {}

    /** Whether it is written as {@code data:}, with the picture in it. */
    public static boolean isData(String image) {
        return image.startsWith("data:");
    }

    /** @param data a data URI (RFC 2397) of a JPEG or PNG in base 64 */
    public static Photo fromData(String data, String name) {
        var picture = DATA.matcher(data);
        if (data.length() > 2 * MOST_BYTES) throw tooLarge(name);
        if (!picture.matches()) throw noPicture(name);
        try {
            return read(Base64.getMimeDecoder().decode(picture.group(1)), name);
        } catch (IllegalArgumentException e) {
            throw noPicture(name);
        }
    }

    /**
     * @param name of the file, for messages
     * @throws BadInput when it is neither JPEG nor PNG, damaged, far too large or too small
     */
    public static Photo read(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) throw tooLarge(name);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader =
                    ImageIO.getImageReadersByFormatName(format(bytes, name)).next();
            try {
                reader.setInput(in, true, true);
                return photo(Upright.turned(decoded(reader, name), Upright.orientation(bytes)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw noPicture(name);
        }
    }

    /** A photo of nobody, as grey as paper in shadow: keeps the place where whoever shows the page puts another. */
    public static Photo ofNobody() {
        return Nobody.PHOTO;
    }

    /** Made once. */
    private static final class Nobody {
        static final Photo PHOTO = photo();

        private static Photo photo() {
            var grey = new BufferedImage(70, 90, BufferedImage.TYPE_INT_RGB);
            var pen = grey.createGraphics();
            pen.setColor(new Color(0xe4, 0xe1, 0xda));
            pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
            pen.dispose();
            try {
                return Photos.photo(grey);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A photo that was made here before, from the bytes that it had then. */
    public static Photo made(byte[] jpeg) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
            try {
                reader.setInput(in, true, true);
                return new Photo(jpeg, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(byte[] bytes, String name) {
        if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8) return "jpeg";
        if (bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G')
            return "png";
        throw noPicture(name);
    }

    /** Only as many points as are needed are kept, so that a large picture takes little memory. */
    private static BufferedImage decoded(ImageReader reader, String name) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS)
            throw new BadInput(
                    "%s has %d megapixels; a photo may have %d."
                            .formatted(name, (long) width * height / 1_000_000, MOST_POINTS / 1_000_000),
                    "Save it smaller: 1000 by 1300 pixels are plenty.");
        if (Math.min(width, height) < LEAST_SIDE)
            throw new BadInput(
                    name + " has " + width + " by " + height + " pixels, too few to print.",
                    "Give a photo of 400 by 500 pixels or more.");
        int step = Math.max(1, Math.min(width, height) / (WIDTH + WIDTH / 2));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static Photo photo(BufferedImage upright) throws IOException {
        var shaped = Shape.of(upright, WIDTH);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(100_000);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(shaped, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return new Photo(bytes.toByteArray(), shaped.getWidth(), shaped.getHeight());
    }

    private static BadInput noPicture(String name) {
        return new BadInput(name + " is no picture that can be read.", "Give a photo as JPEG or PNG.");
    }

    private static BadInput tooLarge(String name) {
        return new BadInput(
                name + " is larger than " + (MOST_BYTES >> 20) + " MB.",
                "Save it smaller: 1000 by 1300 pixels are plenty.");
    }
}
