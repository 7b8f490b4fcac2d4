package dev.sartor.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sartor.postings.json.PostingJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the reading of the corpus' text postings by the corpus' own scorer. */
class CorpusPostingsTest {
    private static final Path CORPUS = Path.of(System.getProperty("sartor.corpus", "../shared/corpus"));

    @TempDir
    private Path folder;

    @Test
    void requirementsAndFieldsOfTheTextPostingsAreRead() throws Exception {
        assumeThat(CORPUS.resolve("jobs")).as("the corpus is not here").isDirectory();
        assumeThat(Path.of("/usr/bin/python3")).as("python3 is not here").exists();
        var scores = score();
        assertThat(scores.at("/mustHave/recall").asDouble()).isGreaterThanOrEqualTo(0.85);
        assertThat(scores.at("/mustHave/f1").asDouble()).isGreaterThanOrEqualTo(0.85);
        for (var field : List.of(
                "title",
                "company",
                "location",
                "workMode",
                "employmentType",
                "seniority",
                "salary",
                "yearsExperience")) {
            var score = scores.get(field);
            assertThat(score.get("of").asInt() - score.get("right").asInt())
                    .as(field)
                    .isLessThanOrEqualTo(1);
        }
    }

    private JsonNode score() throws IOException, InterruptedException {
        var predicted = Files.createDirectory(folder.resolve("predicted"));
        var truths = Files.createDirectory(folder.resolve("truths"));
        try (var files = Files.list(CORPUS.resolve("jobs"))) {
            for (var truth : files.filter(CorpusPostingsTest::ofText).toList()) {
                Files.copy(truth, truths.resolve(truth.getFileName()));
                var postings = Postings.readAll(Files.readString(text(truth)));
                var json =
                        postings.size() > 1 ? PostingJson.writeAll(postings) : PostingJson.write(postings.getFirst());
                Files.writeString(predicted.resolve(name(truth) + ".json"), json);
            }
        }
        var process = new ProcessBuilder(
                        "/usr/bin/python3",
                        CORPUS.resolve("score_jobs.py").toString(),
                        predicted.toString(),
                        truths.toString(),
                        "--json")
                .start();
        var out = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return JsonMapper.shared().readTree(out);
    }

    private static boolean ofText(Path file) {
        return file.toString().endsWith(".truth.json") && Files.exists(text(file));
    }

    private static Path text(Path truth) {
        return truth.resolveSibling(name(truth) + ".txt");
    }

    private static String name(Path truth) {
        return truth.getFileName().toString().replace(".truth.json", "");
    }
}
