package dev.sartor.generation.gate.truth;

import dev.sartor.generation.gate.Ground;
import dev.sartor.generation.gate.jsonl.Cases;
import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The evaluation's data as files: {@code profiles.jsonl} and folders of pairs, one file a class.
 *
 * @param profiles by id
 */
record Truth(Map<String, Ground> profiles, List<Pair> pairs) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLASS = "# class ";

    /** @param folders below {@code root} to read pairs from */
    static Truth read(Path root, List<String> folders, YearMonth today) {
        try {
            var profiles = new LinkedHashMap<String, Ground>();
            for (var line : Files.readAllLines(root.resolve("profiles.jsonl"))) profile(line, today, profiles);
            var pairs = new ArrayList<Pair>();
            for (var folder : folders) pairs.addAll(pairs(root.resolve(folder)));
            return new Truth(profiles, List.copyOf(pairs));
        } catch (IOException e) {
            throw new BadInput("The truth data in %s cannot be read.".formatted(root), "Name the folder bench/truth.");
        }
    }

    private static void profile(String line, YearMonth today, Map<String, Ground> into) {
        var node = JSON.readTree(line);
        var skills = new LinkedHashSet<String>();
        node.path("skills").forEach(s -> skills.add(s.stringValue()));
        var posting = node.path("posting").isString() ? node.path("posting").stringValue() : null;
        var facts = Cases.facts(node, into.size() + 1);
        var locale = node.path("locale").isString() ? node.path("locale").stringValue() : "en";
        into.put(node.path("id").stringValue(), new Ground(facts, skills, posting, locale, today));
    }

    private static List<Pair> pairs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var out = new ArrayList<Pair>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) pairs(file, out);
        }
        return out;
    }

    /** A file's rows are of the class it is called after, or of the last "# class …" above them. */
    private static void pairs(Path file, List<Pair> out) throws IOException {
        var kind = file.getFileName().toString().replace(".tsv", "");
        int row = 0;
        for (var line : Files.readAllLines(file)) {
            row++;
            if (line.startsWith(CLASS)) kind = line.substring(CLASS.length()).strip();
            if (line.isBlank() || line.startsWith("#")) continue;
            var cells = line.split("\t");
            if (cells.length < 4)
                throw new BadInput(
                        "%s, row %s has %s cells.".formatted(file, row, cells.length), "Write five, tabbed.");
            out.add(new Pair(
                    kind,
                    row,
                    cells[0],
                    List.of(cells[1].split(",")),
                    cells[2],
                    cells[3],
                    cells.length > 4 ? cells[4] : ""));
        }
    }
}
