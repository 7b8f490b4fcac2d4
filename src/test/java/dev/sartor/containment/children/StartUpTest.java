package dev.sartor.containment.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpTest {
    @TempDir
    Path folder;

    @Test
    void theServersChildrenTakeTheCommandLinesClassesAndCache() throws IOException {
        var jar = folder.resolve("sartor.jar");
        Files.writeString(folder.resolve("classpath"), jar + "\n");
        Files.writeString(folder.resolve("sartor.aot"), "cache");
        var start = StartUp.of(
                jar + File.pathSeparator + "lib/server.jar", Stream.of("-XX:AOTCache=/elsewhere/server.aot"));
        assertThat(start).isEqualTo(new StartUp(jar.toString(), folder.resolve("sartor.aot")));
        assertThat(start.files()).containsExactly(jar, folder.resolve("sartor.aot"));
    }

    @Test
    void withoutALauncherTheyTakeTheirParents() {
        var path = folder.resolve("classes") + File.pathSeparator + "lib/a.jar";
        assertThat(StartUp.of(path, Stream.of("-Xmx1g")).options()).isEmpty();
        assertThat(StartUp.of(path, Stream.of("-Xmx1g", "-XX:AOTCache=/here/own.aot")))
                .isEqualTo(new StartUp(path, Path.of("/here/own.aot")));
    }
}
