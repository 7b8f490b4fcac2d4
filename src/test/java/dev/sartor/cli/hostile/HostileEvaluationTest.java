package dev.sartor.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileEvaluationTest {
    @TempDir
    Path folder;

    @Test
    void whatBreaksTheReaderIsCountedApartFromWhatIsRefused() throws IOException {
        Files.writeString(folder.resolve("seed.json"), "{\"basics\": {}}");
        var evaluation = HostileEvaluation.of(folder, 30, (bytes, name) -> switch (name) {
            case "mutant 3 (json)" -> throw new IllegalStateException();
            case "mutant 4 (json)" -> throw new StackOverflowError();
            case "mutant 5 (json)" -> ResumeJson.read("{\"basics\": {\"name\": \"Zoë Ax\"}}");
            default -> throw new BadInput("No.", "Another.");
        });
        assertThat(evaluation.read()).isEqualTo(1);
        assertThat(evaluation.refused()).isEqualTo(27);
        assertThat(evaluation.broke())
                .containsExactly("IllegalStateException at mutant 3 (json)", "StackOverflowError at mutant 4 (json)");
    }

    @Test
    void theSameSeedGivesTheSameMutants() {
        var seed = "{\"basics\": {\"name\": \"Zoë Ax\"}}".getBytes(StandardCharsets.UTF_8);
        var one = new Random(7);
        var two = new Random(7);
        for (int i = 0; i < 50; i++) assertThat(Mutation.of(seed, one)).isEqualTo(Mutation.of(seed, two));
    }
}
