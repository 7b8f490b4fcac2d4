package dev.sartor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose start was prepared is the same server, whatever an operator asks of it afterwards. */
class PreparedStartTest {
    /** What finds the parts out, and is of no more use when they are known. */
    private static final String FINDERS =
            "org\\.springframework\\.(?:context\\.annotation\\.internal.*|boot\\.autoconfigure\\.internal.*|.*\\.importRegistry)"
                    + "|.*DatabaseInitializerDetector.*|.*\\$\\$Lambda.*";

    @TempDir
    Path folder;

    @Test
    void hasThePartsThatAreFoundWithoutIt() throws Exception {
        var classPath = System.getProperty("java.class.path");
        var jar = folder.resolve("start.jar");
        var told = java(
                classPath,
                "src/main/launcher/PreparedStart.java",
                jar.toString(),
                Files.createDirectory(folder.resolve("work")).toString());
        assertThat(jar).as(told).exists();

        var found = server(classPath, "-Dspring.aot.enabled=false");
        var prepared = server(classPath + File.pathSeparator + jar, "-Dspring.aot.enabled=true");
        assertThat(found).contains("how: looked for");
        assertThat(prepared).contains("how: prepared");
        assertThat(parts(prepared)).isEqualTo(parts(found)).hasSizeGreaterThan(300);
    }

    private static Set<String> parts(String told) {
        return told.lines()
                .filter(line -> line.startsWith("part: "))
                .map(line -> line.substring(6))
                .filter(name -> !name.matches(FINDERS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String server(String classPath, String how) throws Exception {
        return java(
                classPath,
                how,
                "dev.sartor.Parts",
                "--sartor.data=" + folder.resolve("data"),
                "--server.port=0",
                "--sartor.backup.daily=true",
                "--sartor.sentry.dsn=http://key@127.0.0.1:1/1",
                "--sartor.otlp.endpoint=http://127.0.0.1:1",
                "--spring.mail.host=127.0.0.1");
    }

    private String java(String classPath, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classPath));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
