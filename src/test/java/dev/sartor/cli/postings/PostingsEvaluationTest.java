package dev.sartor.cli.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsEvaluationTest {
    private static final String POSTING = "Data Baker\n\nRequirements\n- Python\n- SQL\n";

    @TempDir
    Path folder;

    @Test
    void whatIsRightCounts() throws IOException {
        put("{\"title\":\"Data Baker\",\"mustHave\":[\"Python\",\"SQL\"],\"niceToHave\":[],\"company\":null}");
        var measured = PostingsEvaluation.of(folder);
        assertThat(measured.words())
                .contains("| title | 1 | 1 |", "| company | 0 | 0 |", "1.000 | 1.000 | 1.000 | 2 |");
        assertThat(measured.passes()).isTrue();
    }

    @Test
    void whatIsWrongOrMissingIsTold() throws IOException {
        put("{\"title\":\"Miller\",\"mustHave\":[\"Python\",\"Milling\",\"Sieving\",\"Grading\"]}");
        var measured = PostingsEvaluation.of(folder);
        assertThat(measured.words()).contains("title \"Data Baker\" for \"Miller\"");
        assertThat(measured.passes()).isFalse();
    }

    @Test
    void anEmptyFolderIsSaidToBe() {
        assertThatThrownBy(() -> PostingsEvaluation.of(folder)).isInstanceOf(BadInput.class);
    }

    private void put(String truth) throws IOException {
        Files.writeString(folder.resolve("baker.txt"), POSTING);
        Files.writeString(folder.resolve("baker.truth.json"), truth);
    }
}
