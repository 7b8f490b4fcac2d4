package dev.sartor.containment.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CageTest {
    @TempDir
    Path outside;

    @Test
    void inBubblewrapThereIsNoNetworkNoSecretAndNothingOfTheDiskButTheSystem() throws Exception {
        assumeTrue(works(), "bubblewrap is not there, or may not be used here");
        Files.writeString(outside.resolve("secret"), "canary");
        var readable = Files.createDirectory(outside.resolve("shown"));
        Files.writeString(readable.resolve("text"), "seen");
        assertThat(say(List.of(readable), "cat", readable + "/text")).contains("seen");
        assertThat(say(List.of(readable), "cat", outside + "/secret")).doesNotContain("canary");
        assertThat(say(List.of(readable), "touch", readable + "/made")).contains("touch:");
        assertThat(readable.resolve("made")).doesNotExist();
        assertThat(say(List.of(), "cat", "/etc/passwd")).doesNotContain("root:");
        assertThat(say(List.of(), "env")).doesNotContain("HOME=").contains("LANG=C.UTF-8");
        assertThat(say(List.of(), "cat", "/proc/net/dev")).doesNotContain("eth", "ens");
    }

    private static boolean works() throws Exception {
        return Files.isExecutable(Path.of("/usr/bin/bwrap"))
                && say(List.of(), "echo", "inside").contains("inside");
    }

    private static String say(List<Path> readable, String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(Cage.BUBBLEWRAP.before(readable));
        words.addAll(List.of(command));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
