package dev.sartor.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program is started so that it does not see itself as root, which PostgreSQL refuses. A user namespace keeps
 * the files' owner; where the kernel forbids namespaces, an unprivileged user takes over.
 */
record RunAs(List<String> prefix, boolean handsOver) {
    private static final String NOBODY = "65534";

    static RunAs here() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return new RunAs(List.of(), false);
        if (succeeds(List.of("unshare", "-U", "true"))) return new RunAs(List.of("unshare", "-U"), false);
        return new RunAs(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    List<String> command(List<String> program) {
        var all = new ArrayList<>(prefix);
        all.addAll(program);
        return all;
    }

    /** The same in a session of its own, out of reach of the terminal's signals. */
    List<String> apart(List<String> program) {
        var all = command(program);
        all.addFirst("setsid");
        return all;
    }

    /** Gives a folder to whoever will run there. */
    void own(Path folder) throws IOException, InterruptedException {
        if (handsOver) succeeds(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
