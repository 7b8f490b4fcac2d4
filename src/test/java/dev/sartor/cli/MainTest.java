package dev.sartor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MainTest {
    static final String RESUME = "examples/ada.resume.json";
    static final String JOB = "examples/platform-engineer.job.txt";

    @TempDir
    Path folder;

    /** What a run said and how it ended. */
    record Ran(int exit, String out, String err) {}

    @Test
    void tailorsTheFirstExample() throws IOException {
        var ran = run("tailor", RESUME, JOB, "-o", folder.toString(), "--date", "2026-11-20");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isLessThan(2);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .contains("cv.pdf", "letter.pdf", "cv.json", "cv.txt", "letter.txt", "report.json", "report.html")
                    .noneMatch(name -> name.endsWith(".part"));
        }
        var report = Files.readString(folder.resolve("report.json"));
        assertThat(report.substring(0, 30)).contains("\"summary\"");
        assertThat(report).contains("\"unsupportedLines\" : 0");
    }

    static List<List<String>> badInputs() {
        return List.of(
                List.of("tailor", "nowhere.json", JOB),
                List.of("tailor", "examples", JOB),
                List.of("tailor", "{empty}", JOB),
                List.of("tailor", "{binary}", JOB),
                List.of("tailor", "{list}", JOB),
                List.of("tailor", "{broken}", JOB),
                List.of("tailor", "{nameless}", JOB),
                List.of("tailor", "{workless}", JOB),
                List.of("tailor", RESUME, "nowhere.txt"),
                List.of("tailor", RESUME, "{empty}"),
                List.of("tailor", RESUME, "{binary}"),
                List.of("tailor", RESUME, "{shopping}"),
                List.of("tailor", RESUME, JOB, "--template", "nosuch"),
                List.of("tailor", RESUME, JOB, "--formats", "pdf,nosuch"),
                List.of("tailor", RESUME, JOB, "--pages", "0"),
                List.of("tailor", RESUME, JOB, "--pages", "two"),
                List.of("tailor", RESUME, JOB, "--date", "tomorrow"),
                List.of("tailor", RESUME, JOB, "--paper", "papyrus"),
                List.of("tailor", RESUME, JOB, "--lang", "tlh"),
                List.of("tailor", RESUME, JOB, "-o", "{file}"),
                List.of("read", "{binary}"),
                List.of("job", "{empty}"),
                List.of("check", RESUME),
                List.of("gate", "{broken}"),
                List.of("render", RESUME, "--format", "nosuch", "-o", "{out}"),
                List.of("nosuch"));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void saysWhatIsWrongAndWhatToDoAndWritesNothing(List<String> command) throws IOException {
        var args = new ArrayList<String>();
        for (var arg : command) args.add(filled(arg));
        var out = folder.resolve("result");
        if (command.getFirst().equals("tailor") && !command.contains("-o")) args.addAll(List.of("-o", out.toString()));
        var ran = run(args.toArray(String[]::new));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(Files.exists(out) && Stream.of(out.toFile().list()).findAny().isPresent())
                .isFalse();
    }

    private String filled(String arg) throws IOException {
        var content = switch (arg) {
            case "{empty}" -> "";
            case "{binary}" -> "\u0000\u0001\u0002";
            case "{list}" -> "[1, 2, 3]";
            case "{broken}" -> "{\"basics\": ";
            case "{nameless}" -> "{\"work\": [{\"name\": \"Acme\"}]}";
            case "{workless}" -> "{\"basics\": {\"name\": \"Ann\"}}";
            case "{shopping}" -> "Milk, bread, two lemons and a birthday card for Tom.";
            case "{file}" -> "a file, not a folder";
            default -> null;
        };
        if (arg.equals("{out}")) return folder.resolve("x.pdf").toString();
        if (content == null) return arg;
        var file = folder.resolve("given");
        Files.writeString(file, content);
        return file.toString();
    }

    @Test
    void everyCommandHelpsWithAnExample() {
        for (var command : List.of("tailor", "read", "job", "check", "render", "gate", "templates", "eval")) {
            var ran = run(command, "--help");
            assertThat(ran.exit()).as(command).isZero();
            assertThat(ran.out()).as(command).contains("Example").contains("sartor " + command);
        }
    }

    @Test
    void oneBadFileOfSeveralIsToldOfAndTheOthersAreRead(@TempDir Path folder) throws IOException {
        var bad = Files.writeString(folder.resolve("bad.resume.json"), "{\"basics\":");
        var out = folder.resolve("out");
        var ran = run(
                "read", bad.toString(), "examples/ada.resume.json", "examples/linh.resume.json", "-o", out.toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("bad.resume.json").doesNotContain("\tat ");
        assertThat(out)
                .isDirectoryContaining("glob:**/ada.resume.json")
                .isDirectoryContaining("glob:**/linh.resume.json");
        var jobs = run("job", bad.toString(), JOB, "-o", folder.resolve("jobs").toString());
        assertThat(jobs.exit()).isEqualTo(2);
        assertThat(folder.resolve("jobs")).isNotEmptyDirectory();
    }

    private static Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = new PrintStream[] {System.out, System.err};
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(args);
            return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before[0]);
            System.setErr(before[1]);
        }
    }
}
