package dev.sartor.postings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.postings.json.PostingJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fifteen postings of several trades, languages and ways of writing, against what a careful reader reads in them. */
class OwnPostingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/postings");

    static Stream<Path> postings() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    private static JsonNode read(Path posting) {
        try {
            return JsonMapper.shared().readTree(PostingJson.write(Postings.read(Files.readString(posting))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode truth(Path posting) {
        try {
            var file = posting.resolveSibling(posting.getFileName().toString().replace(".txt", ".truth.json"));
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("postings")
    void whatACarefulReaderReadsIsRead(Path posting) {
        var read = read(posting);
        var truth = truth(posting);
        for (var field : List.of("title", "company", "location", "workMode", "employmentType", "seniority"))
            if (!truth.get(field).isNull())
                assertThat(read.get(field).asString())
                        .as(field)
                        .isEqualToIgnoringCase(truth.get(field).asString());
        for (var field : List.of("/salary/min", "/salary/max", "/yearsExperience/min", "/yearsExperience/max"))
            if (truth.at(field).isNumber())
                assertThat(read.at(field).asDouble())
                        .as(field)
                        .isEqualTo(truth.at(field).asDouble());
        for (var field : List.of("/salary/currency", "/salary/period"))
            if (truth.at(field).isString())
                assertThat(read.at(field).asString())
                        .as(field)
                        .isEqualTo(truth.at(field).asString());
    }

    @Test
    void nineOfTenThingsAskedAreFoundAndFewThatAreNot() throws IOException {
        var missed = new ArrayList<String>();
        var extra = new ArrayList<String>();
        int asked = 0;
        for (var posting : postings().toList())
            for (var list : List.of("mustHave", "niceToHave")) {
                var read = names(read(posting).get(list));
                var truth = names(truth(posting).get(list));
                asked += truth.size();
                truth.stream()
                        .filter(one -> read.stream().noneMatch(two -> near(one, two)))
                        .forEach(missed::add);
                read.stream()
                        .filter(one -> truth.stream().noneMatch(two -> near(one, two)))
                        .forEach(extra::add);
            }
        assertThat(asked).isGreaterThan(90);
        assertThat(missed).hasSizeLessThanOrEqualTo(asked / 10);
        assertThat(extra).hasSizeLessThanOrEqualTo(asked / 10);
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream()
                .map(each -> each.asString().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** One holds the other as whole words. */
    private static boolean near(String one, String two) {
        var a = " " + one.replaceAll("[^\\p{L}\\p{N}+#.]+", " ").strip() + " ";
        var b = " " + two.replaceAll("[^\\p{L}\\p{N}+#.]+", " ").strip() + " ";
        return a.contains(b) || b.contains(a);
    }
}
