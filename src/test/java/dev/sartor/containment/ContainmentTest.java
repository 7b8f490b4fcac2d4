package dev.sartor.containment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainmentTest {
    private static final Containment POOL = new Containment(new Bounds(64, Duration.ofMillis(1500), 1 << 20, 100), 1);

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        POOL.close();
    }

    private static String ask(String words) {
        return new String(POOL.run("mischief", words.getBytes(UTF_8), "cv.pdf"), UTF_8);
    }

    @Test
    void oneChildServesManyFiles() {
        int first = Integer.parseInt(ask("count"));
        assertThat(Integer.parseInt(ask("count"))).isEqualTo(first + 1);
        assertThat(IntStream.range(0, 50).mapToObj(i -> ask("echo " + i)))
                .hasSize(50)
                .allMatch(a -> a.startsWith("echo"));
    }

    @Test
    void aChildIsReplacedAfterItsShareOfFiles() {
        try (var pool = new Containment(new Bounds(64, Duration.ofSeconds(5), 1 << 20, 2), 1)) {
            var counts = IntStream.range(0, 3)
                    .mapToObj(i -> new String(pool.run("mischief", "count".getBytes(UTF_8), "cv"), UTF_8))
                    .toList();
            assertThat(counts).containsExactly("1", "2", "1");
        }
    }

    @Test
    void whatTheWorkSaysOfTheFileComesThrough() {
        assertThatThrownBy(() -> ask("refuse")).isInstanceOf(BadInput.class).hasMessage("Nothing to read. Give more.");
    }

    @Test
    void whateverGoesWrongIsOneSentenceAndTheNextFileIsRead() {
        assertThatThrownBy(() -> ask("loop")).isInstanceOf(BadInput.class).hasMessageContaining("cv.pdf takes longer");
        assertThatThrownBy(() -> ask("memory"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cv.pdf needs more memory");
        assertThatThrownBy(() -> ask("flood")).isInstanceOf(BadInput.class).hasMessageContaining("needs more memory");
        assertThatThrownBy(() -> ask("halt")).isInstanceOf(BadInput.class).hasMessageContaining("cv.pdf is damaged");
        assertThatThrownBy(() -> ask("stack")).isInstanceOf(BadInput.class).hasMessageContaining("is damaged");
        assertThat(ask("echo still")).isEqualTo("echo still");
    }

    @Test
    void noSecretsOfTheEnvironmentReachTheChild() {
        // bubblewrap tells the working folder of its own accord
        assertThat(ask("environment")).matches("\\{LANG=C\\.UTF-8(, PWD=[^,]+)?}");
    }

    @Test
    void whatALibraryPrintsDoesNotBecomeAnAnswer() {
        assertThat(ask("print")).isEqualTo("true");
    }

    @Test
    void theChildReachesNoNetworkAndNoDisk() throws IOException {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(50);
            boolean caged =
                    Files.isExecutable(Path.of("/usr/bin/bwrap")) || Files.isExecutable(Path.of("/usr/bin/unshare"));
            var answer = ask("connect " + canary.getLocalPort());
            if (caged && !answer.equals("connected"))
                assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
            assumeTrue(!answer.equals("connected"), "this machine has no cage");
            assertThat(ask("resolve example.com")).isEqualTo("UnknownHostException");
            var target = folder.resolve("taken.txt");
            try {
                ask("write " + target);
            } catch (BadInput e) {
                assertThat(e).hasMessageContaining("damaged");
            }
            assertThat(Files.exists(target) ? Files.size(target) : 0).isZero();
        }
    }

    @Test
    void boundsBeyondThePromiseCannotBeSet() {
        assertThatThrownBy(() -> new Bounds(513, Duration.ofSeconds(1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounds(64, Duration.ofSeconds(16), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyFilesGetAChildThatCompilesWell() {
        assertThat(Bounds.of(1)).isEqualTo(Bounds.STANDARD);
        assertThat(Bounds.of(101)).isEqualTo(Bounds.LASTING);
        assertThat(Bounds.LASTING.areLasting()).isTrue();
    }
}
