package dev.sartor.cli.hostile;

import dev.sartor.exports.Exports;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Sound files to damage, by kind. */
final class Seeds {
    /** What people save résumés as, by the end of its name. */
    private static final Set<String> KINDS =
            Set.of("docx", "html", "json", "md", "odt", "pdf", "rtf", "txt", "xml", "yaml", "yml", "zip");

    private final Map<String, List<byte[]>> byKind = new TreeMap<>();

    private Seeds() {}

    /**
     * The files of a folder, and of each {@code *.resume.json} there the other kinds that can be made of it.
     *
     * @throws BadInput when the folder cannot be read or is empty
     */
    static Seeds of(Path folder) {
        var seeds = new Seeds();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) seeds.take(file);
        } catch (IOException e) {
            throw new BadInput("The folder " + folder + " cannot be opened.", "Name another with --data.");
        }
        if (seeds.byKind.isEmpty())
            throw new BadInput("The folder " + folder + " is empty.", "Name another with --data.");
        return seeds;
    }

    /** Kinds in turn, and of each kind the files in turn. */
    byte[] get(int i) {
        var kinds = List.copyOf(byKind.values());
        var files = kinds.get(i % kinds.size());
        return files.get(i / kinds.size() % files.size());
    }

    List<String> kinds() {
        return List.copyOf(byKind.keySet());
    }

    String kind(int i) {
        return kinds().get(i % byKind.size());
    }

    private void take(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var bytes = Files.readAllBytes(file);
        var kind = name.substring(name.lastIndexOf('.') + 1);
        if (KINDS.contains(kind)) put(kind, bytes);
        if (name.endsWith(".resume.json")) made(Importers.read(bytes, name));
    }

    private void made(Resume resume) {
        var language = Languages.orEnglish(Objects.requireNonNullElse(resume.language(), "en"));
        var templates = List.copyOf(Templates.all());
        var template = templates.get(byKind.getOrDefault("pdf", List.of()).size() % templates.size());
        var set = Typesetter.set(WholeCv.of(resume, language), Templates.find(template), Paper.A4);
        for (var format : List.of("pdf", "docx", "html", "md")) put(format, written(set, format));
        put("plain pdf", Opened.pdf(written(set, "pdf")));
        var lines =
                new String(written(set, "txt"), StandardCharsets.UTF_8).lines().toList();
        put("rtf", Handmade.rtf(lines));
        put("odt", Handmade.odt(lines));
        put("yaml", Handmade.yaml(resume));
        put("xml", Handmade.europass(resume));
        put("zip", Handmade.linkedIn(resume));
    }

    private void put(String kind, byte[] bytes) {
        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(bytes);
    }

    private static byte[] written(Typeset set, String format) {
        var out = new ByteArrayOutputStream();
        try {
            Exports.find(format).write(set, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
