package dev.sartor.containment.walls;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bubblewrap: no network, no processes of others, a read-only system, a folder of its own, and nothing else of the disk. */
public final class Walls {
    private static final Path PROGRAM = Path.of("/usr/bin/bwrap");

    private static final List<String> SYSTEM =
            List.of("/usr", "/bin", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache");

    private final List<String> words = new ArrayList<>();

    private Walls() {
        // --unshare-all asks for a user namespace only where one can be had, so root in a container may go without
        words.addAll(List.of(PROGRAM.toString(), "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"));
        words.addAll(List.of("--dev", "/dev"));
    }

    /** Whether this machine has the program; whether it may be used here shows when it is. */
    public static boolean there() {
        return Files.isExecutable(PROGRAM);
    }

    /** Around a process that sees the system, and {@code /tmp} as a folder of its own.
     * @param tmpBytes the most that {@code /tmp} holds; 0 for half of the memory, which is the system's own rule */
    public static Walls around(long tmpBytes) {
        var walls = new Walls();
        if (tmpBytes > 0) walls.words.addAll(List.of("--size", Long.toString(tmpBytes)));
        walls.words.addAll(List.of("--tmpfs", "/tmp"));
        SYSTEM.forEach(path -> walls.shows(Path.of(path)));
        return walls;
    }

    /** A variable of its environment, which is empty else. */
    public Walls sets(String name, String value) {
        words.addAll(List.of("--setenv", name, value));
        return this;
    }

    /** Its own processes under {@code /proc}. */
    public Walls showsItself() {
        words.addAll(List.of("--proc", "/proc"));
        return this;
    }

    /** To be read where it stands; nothing where it is not there. */
    public Walls shows(Path path) {
        return shows(path, path.toString());
    }

    /** To be read under another name. */
    public Walls shows(Path path, String as) {
        if (Files.exists(path)) words.addAll(List.of("--ro-bind", path.toString(), as));
        return this;
    }

    /** To be read and written under another name. */
    public Walls lends(Path path, String as) {
        words.addAll(List.of("--bind", path.toString(), as));
        return this;
    }

    public Walls worksIn(String folder) {
        words.addAll(List.of("--chdir", folder));
        return this;
    }

    /** The words before the process's own command. */
    public List<String> before() {
        var out = new ArrayList<>(words);
        out.add("--");
        return out;
    }
}
