package dev.sartor.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.resume.Resume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ResumeJsonTest {
    static final String ODD = """
            {"basics": {"name": "Ann O'Nymous", "email": null, "phone": 4711, "photo": {"by": ["x", 1.50, true]}},
             "work": [{"company": "old key", "name": "", "startDate": "Spring 2020", "endDate": "2021-13",
                       "highlights": ["one", "one", ""], "x-other": {"a": []},
                       "x-sartor": {"evidence": [{"highlight": 9, "url": "u"}], "mine": 1}},
                      {"highlights": ["mixed", 3]}],
             "skills": "Go, Rust", "education": [], "languages": [null],
             "meta": {"version": "v1.0.0", "language": "en"}, "$schema": "s", "big": 123456789012345678901234567890}
            """;

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            var found = files.filter(f -> f.toString().endsWith(".resume.json"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesBackEveryKeyItRead(Path example) throws IOException {
        var text = Files.readString(example);
        assertThat(withoutMintedIds(ResumeJson.write(ResumeJson.read(text)))).isEqualTo(tree(text));
    }

    @Test
    void keepsWhatItCannotInterpret() {
        assertThat(withoutMintedIds(ResumeJson.write(ResumeJson.read(ODD)))).isEqualTo(tree(ODD));
    }

    @Test
    void itsMembersAreThoseOfItsText() throws IOException {
        var odd = ResumeJson.read(ODD);
        assertThat(ResumeJson.members(odd)).isEqualTo(ResumeJson.members(ResumeJson.write(odd)));
        try (var examples = Files.newDirectoryStream(Path.of("examples"), "*.resume.json")) {
            for (var example : examples) {
                var resume = ResumeJson.read(Files.readString(example));
                assertThat(ResumeJson.members(resume))
                        .as("%s", example)
                        .isEqualTo(ResumeJson.members(ResumeJson.write(resume)));
            }
        }
    }

    @Test
    void keepsTheCorpusSamples() throws IOException {
        var corpus = Path.of(System.getProperty("sartor.corpus", "../shared/corpus"), "extra/json_samples");
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus + ", so its samples are not tried");
        for (var name : List.of(
                "jsonresume_sample.resume.json", "hackmyresume_jane_jrs.json", "rustume_json_resume_full.json")) {
            var text = Files.readString(corpus.resolve(name));
            assertThat(withoutMintedIds(ResumeJson.write(ResumeJson.read(text))))
                    .as(name)
                    .isEqualTo(tree(text));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void mintsIdsOnceAndKeepsThem(Path example) throws IOException {
        var first = ResumeJson.read(Files.readString(example));
        var again = ResumeJson.read(ResumeJson.write(first));
        assertThat(again).isEqualTo(first);
        assertThat(Facts.of(first)).extracting("id").doesNotHaveDuplicates();
    }

    @Test
    void keepsAnIdWhenTheTextItCameFromChanges() {
        Resume first = ResumeJson.read("{\"work\":[{\"name\":\"Acme\",\"highlights\":[\"Built a bridge\"]}]}");
        var edited = ResumeJson.read(
                ResumeJson.write(first).replace("Acme", "Acme Ltd").replace("a bridge", "two"));
        assertThat(edited.work().getFirst().id())
                .isEqualTo(first.work().getFirst().id());
        assertThat(edited.work().getFirst().highlights().getFirst().id())
                .isEqualTo(first.work().getFirst().highlights().getFirst().id());
    }

    @Test
    void givesTwinsDifferentIds() {
        var twins = ResumeJson.read(
                "{\"work\":[{\"name\":\"A\"},{\"name\":\"A\"}],\"awards\":["
                        + "{\"title\":\"x\",\"x-sartor\":{\"id\":\"same\"}},{\"title\":\"y\",\"x-sartor\":{\"id\":\"same\"}}]}");
        assertThat(twins.work().get(0).id()).isNotEqualTo(twins.work().get(1).id());
        assertThat(twins.awards().get(0).id())
                .isNotEqualTo(twins.awards().get(1).id());
    }

    @Test
    void leavesIdsAndEvidenceOutOfWhatOthersSee() throws IOException {
        var shown = ResumeJson.writeShown(ResumeJson.read(Files.readString(Path.of("examples/ada.resume.json"))));
        assertThat(shown)
                .contains("Ada Marchetti")
                .doesNotContain("highlightIds")
                .doesNotContain("\"evidence\"");
    }

    @Test
    void saysWhereBrokenJsonBreaks() {
        assertThatThrownBy(() -> ResumeJson.read("{\"basics\": {\n  \"name\": }"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> ResumeJson.read("[1, 2]")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ResumeJson.read("[".repeat(10_000))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> ResumeJson.read("")).isInstanceOf(BadInput.class);
    }

    private static JsonNode tree(String json) {
        var tree = JsonMapper.shared().readTree(json);
        for (var evidence : tree.findValues("evidence"))
            if (evidence instanceof ArrayNode array) inOrderOfHighlights(array);
        return tree;
    }

    private static JsonNode withoutMintedIds(String json) {
        var tree = tree(json);
        strip(tree);
        return tree;
    }

    private static void strip(JsonNode node) {
        node.forEach(ResumeJsonTest::strip);
        if (!(node instanceof ObjectNode object)) return;
        if (object.get("x-sartor") instanceof ObjectNode ours) {
            ours.remove(List.of("id", "highlightIds"));
            for (var section : ours.path("sections")) {
                ((ObjectNode) section).remove("id");
                for (var entry : section.path("entries")) ((ObjectNode) entry).remove("id");
            }
            if (ours.isEmpty()) object.remove("x-sartor");
        }
    }

    private static void inOrderOfHighlights(ArrayNode evidence) {
        var sorted = evidence.valueStream()
                .sorted(Comparator.comparingInt(e -> e.path("highlight").asInt()))
                .toList();
        evidence.removeAll();
        evidence.addAll(sorted);
    }
}
