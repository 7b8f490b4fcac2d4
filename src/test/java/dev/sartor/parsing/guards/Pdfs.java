package dev.sartor.parsing.guards;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs built to hurt their reader. */
final class Pdfs {
    private static final String FONT = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Pdfs() {
        text("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    }

    /** Very many small pieces of text on one page. */
    static byte[] operators(int count) {
        return new Pdfs()
                        .text("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                        .text("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]" + FONT
                                + ">>/Contents 4 0 R>>endobj\n")
                        .stream(4, "BT /F 9 Tf ", "(a)Tj ", count)
                        .end();
    }

    /** A page whose content unpacks to so many bytes. */
    static byte[] bomb(long size) {
        return new Pdfs()
                .text("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                .text("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]" + FONT + ">>/Contents 4 0 R>>endobj\n")
                .packed(4, size)
                .end();
    }

    /** One page that says it is very many. */
    static byte[] pages(int count) {
        return new Pdfs()
                .text("2 0 obj<</Type/Pages/Kids[" + "3 0 R ".repeat(count) + "]/Count " + count + ">>endobj\n")
                .text("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\n")
                .end();
    }

    /** A tree of pages that holds itself. */
    static byte[] cycle() {
        return new Pdfs()
                .text("2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n")
                .end();
    }

    /** A drawing that draws itself. */
    static byte[] selfForm() {
        return new Pdfs()
                        .text("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                        .text(
                                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>endobj\n")
                        .stream(4, "", "/X Do ", 10)
                        .text(
                                "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 6>>stream\n/X Do \nendstream endobj\n")
                        .end();
    }

    /** A scan of a page with nothing on it: a picture and no text. */
    static byte[] picture() {
        return new Pdfs()
                        .text("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                        .text(
                                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>endobj\n")
                        .stream(4, "600 0 0 800 0 0 cm /X Do ", " ", 1)
                        .text(
                                "5 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\nx\nendstream endobj\n")
                        .end();
    }

    /** Nine drawings, each of which draws the next one ten times. */
    static byte[] laughs() {
        var pdf = new Pdfs()
                        .text("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                        .text(
                                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>endobj\n")
                        .stream(4, "", "/X Do ", 10);
        for (int i = 5; i < 14; i++)
            pdf.text(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + (i + 1)
                    + " 0 R>>>>/Length 60>>stream\n" + "/X Do ".repeat(10) + "\nendstream endobj\n");
        return pdf.text(
                        "14 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 12>>stream\n0 0 1 1 re f\nendstream endobj\n")
                .end();
    }

    private Pdfs text(String text) {
        out.writeBytes(text.getBytes(ISO_8859_1));
        return this;
    }

    /** A stream of spaces that unpacks to so many bytes: one packed mebibyte again and again (RFC 1950, 1951). */
    private Pdfs packed(int number, long size) {
        var mebibyte = new byte[1 << 20];
        Arrays.fill(mebibyte, (byte) ' ');
        var block = new byte[1 << 14];
        int length;
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(mebibyte);
            length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        }
        int times = (int) (size >> 20);
        text(number + " 0 obj<</Length " + (2 + length * times) + "/Filter/FlateDecode>>stream\n");
        out.writeBytes(new byte[] {0x78, (byte) 0xda});
        for (int i = 0; i < times; i++) out.write(block, 0, length);
        return text("\nendstream endobj\n");
    }

    private Pdfs stream(int number, String first, String again, int times) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION), 65_536)) {
            deflater.write(first.getBytes(ISO_8859_1));
            var bytes = again.repeat(Math.min(times, 100)).getBytes(ISO_8859_1);
            for (int i = 0; i < Math.max(1, times / 100); i++) deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text(number + " 0 obj<</Length " + packed.size() + "/Filter/FlateDecode>>stream\n");
        out.writeBytes(packed.toByteArray());
        return text("\nendstream endobj\n");
    }

    private byte[] end() {
        return text("trailer<</Root 1 0 R>>\n%%EOF\n").out.toByteArray();
    }
}
