package dev.sartor.cli.files;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that the person named: there, not empty, not too large; and, where text is wanted, text. */
public record InputFile(String name, byte[] bytes) {
    /** 20 MiB: far above any résumé or posting. */
    private static final int LARGEST = 20 << 20;

    /**
     * @param path a file, or "-" for standard input
     * @throws BadInput when it cannot be used, saying why
     */
    public static InputFile read(String path) {
        if (path.equals("-")) return read("standard input", System.in);
        var file = Path.of(path);
        if (Files.isDirectory(file)) throw new BadInput(path + " is a folder.", "Name a file in it.");
        if (!Files.exists(file)) throw new BadInput("There is no file " + path + ".", "Check the name and the folder.");
        try (var in = Files.newInputStream(file)) {
            return read(path, in);
        } catch (IOException e) {
            throw new BadInput(path + " cannot be opened.", "Check that you may read it.");
        }
    }

    private static InputFile read(String name, InputStream in) {
        try {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length == 0) throw new BadInput(name + " is empty.", "Give a file with something in it.");
            if (bytes.length > LARGEST)
                throw new BadInput(
                        name + " is larger than 20 MB.", "Give the résumé or posting alone, without pictures.");
            return new InputFile(name, bytes);
        } catch (IOException e) {
            throw new BadInput(name + " cannot be read to its end.", "Check the disk, or copy the file and try again.");
        }
    }

    /** The file as text.
     * @throws BadInput when it is none */
    public String text() {
        var kind = kind();
        if (kind != null)
            throw new BadInput(
                    name + " is " + kind + ", not text.", "Save the text of it as a .txt file and give that.");
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // old editors save text in the Windows code page; every byte means something in Latin-1
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private @Nullable String kind() {
        if (begins("%PDF")) return "a PDF";
        if (begins("PK\u0003\u0004")) return "a ZIP or Word file";
        if (begins("\u00d0\u00cf\u0011\u00e0")) return "an old Word file";
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) if (bytes[i] == 0) return "a binary file";
        return null;
    }

    private boolean begins(String magic) {
        var wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if (bytes[i] != wanted[i]) return false;
        return true;
    }
}
