package dev.sartor.parsing.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Importers;
import dev.sartor.parsing.trees.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every word of a structured file stands somewhere in what is written back. */
class NothingIsLostTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("sartor.corpus", "../shared/corpus")).resolve("extra/json_samples");

    /** Words that dates spell otherwise. */
    private static final Set<String> DATES =
            Set.of("jan", "feb", "mar", "jun", "dec", "present", "bold", "italic", "true", "false");

    /** What JSON Resume's drafts called otherwise than its version 1. */
    private static final Map<String, String> DRAFT =
            Map.of("company", "name", "gpa", "score", "level", "fluency", "picture", "image", "website", "url");

    /** JSON Resume itself; others have parts of the same names, and something of their own besides. */
    static Stream<Path> samplesOfJsonResume() throws IOException {
        var all = new ArrayList<Path>();
        for (var file : samples().toList()) if (!Files.isRegularFile(file) || isJsonResume(file)) all.add(file);
        return all.stream();
    }

    private static boolean isJsonResume(Path file) throws IOException {
        if (!file.toString().endsWith(".json")) return false;
        var given = JsonMapper.shared().readTree(Files.readAllBytes(file));
        return given.has("basics") && !given.has("sections");
    }

    static Stream<Path> samples() throws IOException {
        if (!Files.isDirectory(SAMPLES)) return Stream.of(SAMPLES);
        try (var files = Files.list(SAMPLES)) {
            return files.filter(f -> f.toString().matches(".*\\.(json|yaml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyWordIsKept(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "the corpus of samples is not here");
        var resume = Importers.read(Files.readAllBytes(file), file.getFileName().toString());
        var written = ResumeJson.write(resume);
        assertThat(ResumeJson.write(ResumeJson.read(written))).isEqualTo(written);
        assertThat(words(ResumeJson.members(written))).containsAll(words(Yaml.read(Files.readString(file))));
    }

    /** JSON Resume is ours to write: each of its values stands again where it stood. */
    @ParameterizedTest
    @MethodSource("samplesOfJsonResume")
    void jsonResumeComesBackValueByValue(Path file) throws IOException {
        assumeTrue(Files.isRegularFile(file), "the corpus of samples is not here");
        var bytes = Files.readAllBytes(file);
        var given = JsonMapper.shared().readTree(bytes);
        var lost = new ArrayList<String>();
        lost("", given, JsonMapper.shared().readTree(ResumeJson.write(Importers.read(bytes, "cv.json"))), lost);
        assertThat(lost).isEmpty();
    }

    private static void lost(String path, JsonNode given, @Nullable JsonNode back, List<String> lost) {
        if (given.isNull()
                || given.isValueNode() && given.asString().isEmpty()
                || given.isContainer() && given.isEmpty()) return;
        if (back == null) lost.add(path);
        else if (given.isObject())
            given.properties()
                    .forEach(each ->
                            lost(path + "/" + each.getKey(), each.getValue(), member(back, each.getKey()), lost));
        else if (given.isArray())
            for (int i = 0; i < given.size(); i++) lost(path + "/" + i, given.get(i), back.get(i), lost);
        else if (!given.asString().equals(back.asString())) lost.add(path + ": " + given + " is now " + back);
    }

    private static @Nullable JsonNode member(JsonNode of, String key) {
        return of.has(key) ? of.get(key) : of.get(DRAFT.getOrDefault(key, key));
    }

    private static Set<String> words(Object tree) {
        var leaves = new ArrayList<String>();
        leaves(tree, leaves);
        var words = new HashSet<String>();
        for (var leaf : leaves)
            for (var word : leaf.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                if (word.length() > 2 && !DATES.contains(word)) words.add(word);
        return words;
    }

    private static void leaves(@Nullable Object tree, List<String> out) {
        switch (tree) {
            case null -> {}
            case Map<?, ?> map -> map.values().forEach(each -> leaves(each, out));
            case List<?> list -> list.forEach(each -> leaves(each, out));
            default -> out.add(tree.toString());
        }
    }
}
