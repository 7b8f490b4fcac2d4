package dev.sartor.ats.attachments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Everything in a PDF object that is an embedded file or points at one; indirect objects are met on their own. */
final class Traces {
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

    /** Keys that lead to embedded files: file specifications, associated files, the name tree, a portfolio. */
    private static final List<COSName> KEYS = List.of(
            COSName.EF,
            COSName.getPDFName("AF"),
            COSName.getPDFName("RF"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("Collection"));

    private static final List<byte[]> NAMES = Stream.concat(KEYS.stream(), Stream.of(EMBEDDED_FILE, FILE_ATTACHMENT))
            .map(name -> ("/" + name.getName()).getBytes(StandardCharsets.US_ASCII))
            .toList();

    private boolean found;

    /** Whether the bytes spell a name that a trace needs; where they do, by chance or not, only parsing tells. */
    static boolean named(byte[] plain) {
        for (int at = 0; at < plain.length; at++) {
            if (plain[at] != '/') continue;
            for (var name : NAMES) if (spells(plain, at, name)) return true;
        }
        return false;
    }

    private static boolean spells(byte[] bytes, int at, byte[] name) {
        int end = at + name.length;
        return end <= bytes.length && Arrays.equals(bytes, at, end, name, 0, name.length);
    }

    boolean found() {
        return found;
    }

    /** Notes whether the object holds a trace. */
    void look(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            found |= EMBEDDED_FILE.equals(dictionary.getCOSName(COSName.TYPE));
            found |= FILE_ATTACHMENT.equals(dictionary.getCOSName(COSName.SUBTYPE));
            found |= KEYS.stream().anyMatch(dictionary::containsKey);
            for (var key : dictionary.keySet()) direct(dictionary.getItem(key), this::look);
        } else if (object instanceof COSArray array) {
            for (var item : array) direct(item, this::look);
        }
    }

    /** Cuts every way from the object to an embedded file; what nothing leads to is not written. */
    void remove(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            KEYS.forEach(dictionary::removeItem);
            for (var key : List.copyOf(dictionary.keySet())) direct(dictionary.getItem(key), this::remove);
        } else if (object instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (isFileAttachment(array.getObject(i))) array.remove(i);
                else direct(array.get(i), this::remove);
            }
        }
    }

    private static boolean isFileAttachment(COSBase object) {
        return object instanceof COSDictionary dictionary
                && FILE_ATTACHMENT.equals(dictionary.getCOSName(COSName.SUBTYPE));
    }

    private static void direct(COSBase item, java.util.function.Consumer<COSBase> visit) {
        if (item instanceof COSDictionary || item instanceof COSArray) visit.accept(item);
    }
}
