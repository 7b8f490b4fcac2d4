package dev.sartor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aFolderIsMergedOntoTheMasterAndUndone() throws IOException {
        var master = file("me.json", "{\"basics\": {\"name\": \"Zoë Ax\", \"phone\": \"1\"}}");
        Files.createDirectory(folder.resolve("old"));
        file("old/a.yaml", "cv:\n  name: Zoë Ax\n  phone: '2'\n  sections:\n    skills:\n      - Rowing\n");
        file("old/note.bin", "\0\1\2");
        var out = folder.resolve("out.json");
        int asked =
                Main.run("merge", folder.resolve("old").toString(), "--onto", master, "-o", out.toString(), "--json");
        assertThat(asked).as("a conflict is open").isEqualTo(1);
        assertThat(Files.readString(out)).contains("Rowing", "\"phone\" : \"1\"");
        int decided = Main.run(
                "merge",
                folder.resolve("old").toString(),
                "--onto",
                out.toString(),
                "-o",
                out.toString(),
                "--policy",
                "theirs");
        assertThat(decided).isZero();
        assertThat(Files.readString(out)).contains("\"phone\" : \"2\"");
        assertThat(Main.run("merge", "--undo", "-o", out.toString())).isZero();
        assertThat(Files.readString(out)).contains("\"phone\" : \"1\"");
    }

    @Test
    void whatCannotBeMergedIsTold() throws IOException {
        var master = file("me.json", "{\"basics\": {\"name\": \"Zoë Ax\"}}");
        assertThat(Main.run(
                        "merge",
                        "nowhere.json",
                        "--onto",
                        master,
                        "-o",
                        folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(Main.run("merge", master, "-o", folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(Main.run(
                        "merge",
                        master,
                        "--onto",
                        master,
                        "-o",
                        folder.resolve("x").toString(),
                        "--policy",
                        "mean"))
                .isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }
}
