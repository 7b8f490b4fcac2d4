package dev.sartor.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the planted programs are shell scripts")
class DoctorTest {
    @TempDir
    Path bin;

    @Test
    void tellsVersionAndPlaceOfAProgramThatIsThere() throws IOException {
        program("press", "printf '\\033[1mPress 3.2.1\\033[m\\n' >&2");
        assertThat(ask("press").outcome())
                .isEqualTo(new Outcome.Found("3.2.1", bin.resolve("press").toString()));
    }

    @Test
    void takesTheFirstNameThatExists() throws IOException {
        program("press-ng", "echo 4.0");
        assertThat(ask("press", "press-ng").isFound()).isTrue();
    }

    @Test
    void saysWhatIsLostWithoutAProgram() {
        var examination = new Examination(List.of(ask("press")));
        assertThat(Words.table(examination)).contains("NEED", "not found. Lost: nothing is printed.");
        assertThat(examination.isWell()).isFalse();
    }

    @Test
    void aProgramThatHangsIsEndedAndCalledBroken() throws IOException {
        program("press", "while :; do :; done");
        var finding = new Probe(List.of(bin), Duration.ofMillis(200)).ask(tool("press"));
        assertThat(finding.outcome())
                .isEqualTo(new Outcome.Broken(bin.resolve("press").toString(), "no answer within 200 ms"));
    }

    @Test
    void aProgramThatCannotRunIsBroken() throws IOException {
        program("mute", "exit 7");
        Files.writeString(bin.resolve("torn"), "#!/no/such/shell\n");
        assertThat(bin.resolve("torn").toFile().setExecutable(true)).isTrue();
        assertThat(ask("mute").outcome())
                .isInstanceOf(Outcome.Broken.class)
                .asString()
                .contains("exit code 7");
        assertThat(ask("torn").outcome()).isInstanceOf(Outcome.Broken.class);
        assertThat(Words.table(new Examination(List.of(ask("mute"))))).contains("says no version");
    }

    @Test
    void printsJsonWithEveryToolOnce() {
        var out = new StringWriter();
        Main.line("doctor").setOut(new PrintWriter(out)).execute("doctor", "--json");
        var tools = JsonMapper.shared().readTree(out.toString()).get("tools");
        assertThat(tools.size()).isEqualTo(Tools.ALL.size() + 1);
        assertThat(tools.get(0).get("name").asString()).isEqualTo("Java");
    }

    @Test
    void theTableEndsWithOneSentenceOfAdvice() {
        var out = new StringWriter();
        int exit = Main.line("doctor").setOut(new PrintWriter(out)).execute("doctor");
        assertThat(out.toString()).endsWith(exit == 0 ? "is here.\n" : "names the packages.\n");
    }

    @Test
    void jsonTellsWhyAProgramIsBroken() throws IOException {
        program("mute", "exit 7");
        assertThat(Words.json(new Examination(List.of(ask("mute"))))).contains("\"reason\"", "\"lost\"");
    }

    private Finding ask(String... commands) {
        return new Probe(List.of(bin), Duration.ofSeconds(20)).ask(tool(commands));
    }

    private static Tool tool(String... commands) {
        return new Tool("Press", true, List.of(commands), List.of("--version"), "nothing is printed.");
    }

    private void program(String name, String body) throws IOException {
        var file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
