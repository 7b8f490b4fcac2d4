package dev.sartor.generation.gate.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A language's data files as they stand: sections in square brackets, their lines, # for comments. */
record LexiconData(Map<String, List<String>> sections) {
    private static final List<String> FILES = List.of("verbs", "words", "synonyms", "numbers", "reserves");

    static LexiconData read(String language) {
        var sections = new LinkedHashMap<String, List<String>>();
        for (var file : FILES) read(language + "/" + file + ".txt", sections);
        return new LexiconData(sections);
    }

    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private static void read(String path, Map<String, List<String>> sections) {
        try (var in = LexiconData.class.getResourceAsStream("/dev/sartor/generation/gate/" + path)) {
            if (in == null) throw new IllegalStateException("the gate's data lacks " + path);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> section = new ArrayList<>();
            for (var line : reader.lines().toList()) {
                var text = line.strip();
                if (text.isEmpty() || text.startsWith("#")) continue;
                if (text.startsWith("["))
                    section = sections.computeIfAbsent(text.substring(1, text.length() - 1), _ -> new ArrayList<>());
                else section.add(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
