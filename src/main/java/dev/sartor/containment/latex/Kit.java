package dev.sartor.containment.latex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The folder that every cell shows its program: fonts, where to look for them, and what stands before the document. */
final class Kit {
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <dir>/kit/fonts</dir>
              <dir>/usr/share/fonts</dir>
              <dir>/usr/share/texmf/fonts/opentype</dir>
              <dir>/usr/share/texlive/texmf-dist/fonts/opentype</dir>
              <cachedir>/tmp/fontconfig</cachedir>
            </fontconfig>
            """;

    private final Path folder;

    private Kit(Path folder) {
        this.folder = folder;
    }

    /**
     * Files that are there already are left as they are, so that what was remembered of them stays right.
     *
     * @param folder made where it is not there
     * @param fonts files by name ("lora-bold.ttf")
     */
    static Kit in(Path folder, Map<String, byte[]> fonts) {
        var kit = new Kit(folder.toAbsolutePath());
        try {
            Files.createDirectories(kit.folder.resolve("fonts"));
            Files.createDirectories(kit.folder.resolve("var"));
            kit.put("guard.lua", guard());
            kit.put("fonts.conf", FONTS.getBytes(StandardCharsets.UTF_8));
            for (var font : fonts.entrySet()) kit.put("fonts/" + font.getKey(), font.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written to", e);
        }
        return kit;
    }

    Path folder() {
        return folder;
    }

    /** Whether the engine's memory of fonts was made already. */
    boolean isWarm() {
        return Files.exists(folder.resolve("var/warm"));
    }

    void nowWarm() {
        try {
            put("var/warm", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written to", e);
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) Files.write(file, bytes);
    }

    private static byte[] guard() throws IOException {
        try (var in = Kit.class.getResourceAsStream("guard.lua")) {
            if (in == null) throw new IllegalStateException("guard.lua is missing");
            return in.readAllBytes();
        }
    }
}
