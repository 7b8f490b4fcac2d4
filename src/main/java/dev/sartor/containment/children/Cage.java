package dev.sartor.containment.children;

import dev.sartor.containment.walls.Walls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around a child beyond the JVM's own bounds, where the machine has it. */
enum Cage {
    /** No network, no processes of others, read-only system and class path, nothing else of the disk. */
    BUBBLEWRAP("/usr/bin/bwrap"),
    /** No network. */
    UNSHARE("/usr/bin/unshare"),
    /** The JVM's bounds alone: no names can be resolved, no environment, small heap. */
    NONE("");

    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static volatile @Nullable Cage known;

    private final String program;

    Cage(String program) {
        this.program = program;
    }

    /** Those that this machine has; once one has worked that one alone, twice, so that a busy moment loosens nothing. */
    static List<Cage> strongestFirst() {
        var worked = known;
        if (worked != null) return List.of(worked, worked);
        return Arrays.stream(values())
                .filter(cage -> cage == NONE || Files.isExecutable(Path.of(cage.program)))
                .toList();
    }

    static void works(Cage cage) {
        known = cage;
    }

    /** The words before the child's own command.
     * @param readable folders and files that it must see */
    List<String> before(List<Path> readable) {
        var out = new ArrayList<String>();
        // no file may grow, no core be dumped
        if (this != NONE && Files.isExecutable(LIMITS)) out.addAll(List.of(LIMITS.toString(), "--fsize=0", "--core=0"));
        switch (this) {
            case BUBBLEWRAP -> out.addAll(bubblewrap(readable));
            case UNSHARE -> out.addAll(List.of(program, "--net", "--map-root-user", "--"));
            case NONE -> {}
        }
        return out;
    }

    private static List<String> bubblewrap(List<Path> readable) {
        var walls = Walls.around(0).sets("LANG", "C.UTF-8").showsItself();
        readable.stream().distinct().forEach(walls::shows);
        return walls.before();
    }
}
