package dev.sartor.ats.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final byte[] INPUT = "größer".getBytes(StandardCharsets.UTF_8);

    private static Program program(String name, Duration limit) {
        var path = Program.find(name);
        assumeThat(path).as(name + " is not on this machine").isPresent();
        return new Program(path.orElseThrow(), limit);
    }

    @Test
    void aProgramGetsTheFileAndItsOutputIsTheText() throws IOException {
        assertThat(program("cat", Duration.ofSeconds(10)).run(INPUT, List.of("{}")))
                .isEqualTo("größer");
    }

    @Test
    void oneStartReadsSeveralFilesInTheirOrder() throws IOException {
        var files = List.of(INPUT, "klein".getBytes(StandardCharsets.UTF_8));
        assertThat(program("cat", Duration.ofSeconds(10)).run(files, List.of("{}")))
                .isEqualTo("größerklein");
    }

    @Test
    void argumentsAreNeverReadByAShell() throws IOException {
        assertThat(program("echo", Duration.ofSeconds(10)).run(INPUT, List.of("$(id); `id` > x")))
                .isEqualTo("$(id); `id` > x\n");
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        var path = program("echo", Duration.ofSeconds(10))
                .run(INPUT, List.of("{}"))
                .strip();
        assertThat(Path.of(path)).doesNotExist();
        assertThat(Path.of(path).getParent()).doesNotExist();
    }

    @Test
    void aProgramThatDoesNotEndIsEnded() {
        var slow = program("sleep", Duration.ofMillis(200));
        assertThatThrownBy(() -> slow.run(INPUT, List.of("60")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("longer than");
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(child -> child.info().command().orElse("")))
                .noneMatch(command -> command.endsWith("sleep"));
    }

    @Test
    void aProgramThatFailsIsAFailure() {
        assertThatThrownBy(() -> program("false", Duration.ofSeconds(10)).run(INPUT, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessage("false ended with 1");
    }

    @Test
    void theEnvironmentStaysOutside() throws IOException {
        var environment = program("env", Duration.ofSeconds(10)).run(INPUT, List.of());
        assertThat(environment.lines().map(line -> line.replaceAll("=.*", "")))
                .isSubsetOf("PATH", "LC_ALL", "HOME", "SYSTEMROOT");
    }

    @Test
    void aProgramThatIsNotThereIsNotFound() {
        assertThat(Program.find("no-such-program-anywhere")).isEmpty();
        assertThat(Files.exists(Path.of("no-such-program-anywhere"))).isFalse();
    }
}
