package dev.sartor.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small clone with the real launcher, where Maven and the JDK are scripts that note how they were called. */
final class Clone {
    private static final List<String> TOOLS = List.of(
            "sh",
            "awk",
            "cat",
            "cksum",
            "cp",
            "find",
            "flock",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mktemp",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sed",
            "setsid",
            "sleep",
            "sort",
            "tail",
            "tee",
            "touch",
            "tr",
            "xargs");

    final Path home;
    final Path bin;
    final Path jdks;
    final Map<String, String> environment = new HashMap<>();

    /** What a run of the launcher came to. */
    record Ran(int exit, String out, String err) {}

    Clone(Path folder) throws IOException {
        home = folder.resolve("a clone");
        bin = Files.createDirectories(folder.resolve("bin"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.copy(Path.of("sartor"), home.resolve("sartor"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve(".ci"));
        Files.copy(Path.of(".ci/checks"), home.resolve(".ci/checks"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("src/main/java/A.java"), "class A {}");
        for (var tool : TOOLS) linkTool(tool);
        script(bin.resolve("node"), "exit 0");
        maven("mkdir -p target/launcher/lib; : >target/launcher/sartor.jar; echo Downloaded from elsewhere; exit 0");
        environment.put("PATH", bin.toString());
        environment.put("HOME", folder.toString());
        environment.put("SARTOR_JDK_FOLDERS", jdks.toString());
    }

    /** A JDK whose {@code java} prints its arguments, one a line, and ends with {@code $EXIT}. */
    Path jdk(String name, String version) throws IOException {
        var jdk = Files.createDirectories(jdks.resolve(name));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/javac"), "exit 0");
        script(jdk.resolve("bin/java"), """
                for argument; do
                    case ${previous:-} in *PreparedStart.java) [ -n "${NO_PREPARED:-}" ] || : >"$argument"; exit 0 ;; esac
                    previous=$argument
                done
                case $1 in -XX:AOTCacheOutput=*) [ -z "${UNTIL:-}" ] || until [ -f "$UNTIL" ]; do sleep 0.05; done; echo trained >>"%s"; [ -n "${NO_CACHE:-}" ] || : >"${1#*=}"; exit 0;; esac
                printf '%%s\\n' "$@"
                exit "${EXIT:-0}"
                """.formatted(notes()));
        return jdk;
    }

    void maven(String body) throws IOException {
        script(bin.resolve("mvn"), "echo \"built with $JAVA_HOME\" >>\"" + notes() + "\"\n" + body);
    }

    Ran run(String... arguments) throws IOException, InterruptedException {
        return finish(start(home, home.resolve("sartor"), arguments));
    }

    Process start(Path from, Path launcher, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ran finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    /** How often Maven was called, or a cache was trained. */
    long count(String note) throws IOException {
        if (!Files.exists(notes())) return 0;
        try (Stream<String> lines = Files.lines(notes())) {
            return lines.filter(line -> line.startsWith(note)).count();
        }
    }

    Path notes() {
        return bin.resolveSibling("notes.txt");
    }

    private void linkTool(String tool) throws IOException {
        for (var folder : List.of("/usr/bin", "/bin")) {
            var real = Path.of(folder, tool);
            if (Files.exists(real) && !Files.exists(bin.resolve(tool)))
                Files.createSymbolicLink(bin.resolve(tool), real);
        }
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) throw new IOException("cannot make " + file + " executable");
    }
}
