package dev.sartor.cli.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Packed files opened, so that a wound reaches what is inside and not the packing alone. */
final class Opened {
    private Opened() {}

    /** A PDF whose streams of text, fonts and objects lie open. */
    static byte[] pdf(byte[] packed) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(packed)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream && !isPicture(stream)) unpack(stream);
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        try (var out = stream.createOutputStream()) {
            out.write(bytes);
        }
    }

    static boolean isArchive(byte[] bytes) {
        return bytes.length > 30 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** An archive, one of whose files is wounded and packed again. */
    static byte[] archive(byte[] packed, Random random) {
        var files = files(packed);
        int chosen = random.nextInt(files.size());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            int i = 0;
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(i++ == chosen ? Mutation.of(file.getValue(), random) : file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] packed) {
        var out = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                out.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
