package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the server may tell a person is told in the language they read. */
class ProblemWordsTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:new Failure\\(\\s*(?:Failure\\.)?Kind\\.\\w+,|Failure\\.(?:forbidden|conflict)\\(|\\.problem\\()\\s*\"([a-z_]+)\"");

    /** For who writes programs; our pages do not meet these, or have more to say of them. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "condition_needed",
            "consent_needed",
            "header_needed",
            "idempotency_key_in_flight",
            "idempotency_key_needed",
            "idempotency_key_reused",
            "if_match_needed",
            "invalid",
            "json_out_of_bounds",
            "key_refused",
            "malformed",
            "malformed_json",
            "origin_refused",
            "scope_missing",
            "session_needed",
            "unusable_input",
            "worker_only",
            "wrong_kind");

    @Test
    void eachCodeHasASentenceInEachLanguageOfTheWeb() throws IOException {
        var told = told();
        assertThat(told).hasSizeGreaterThan(30);
        for (var language : List.of("de", "fr", "es", "ar"))
            assertThat(said(language)).as(language).containsAll(told);
    }

    @Test
    void noLanguageSaysMore() throws IOException {
        for (var language : List.of("fr", "es", "ar"))
            assertThat(said(language)).isEqualTo(said("de"));
    }

    @Test
    void aCodeIsSeenHoweverItIsWritten() {
        assertThat(codes("throw new Failure(\n  Failure.Kind.INVALID, \"planted\", \"No.\")"))
                .containsExactly("planted");
        assertThat(codes("throw Failure.conflict(\n \"planted\", text)")).containsExactly("planted");
    }

    private static Set<String> said(String language) throws IOException {
        var file = Path.of("web/src/shared/words/problems", language + ".json");
        return JsonMapper.shared().readTree(file).propertyNames().stream()
                .map(key -> key.replaceFirst("^problem\\.", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> told() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> codes(text(file)).stream())
                    .filter(code -> !FOR_PROGRAMS.contains(code))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> codes(String source) {
        var out = new TreeSet<String>();
        var found = CODE.matcher(source);
        while (found.find()) out.add(found.group(1));
        return out;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
