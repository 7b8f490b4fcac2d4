package dev.sartor;

import dev.sartor.kernel.BadInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the server does not start, in words for whoever starts it. */
final class StartFailures {
    private static final int YOUR_INPUT = 2;
    private static final int OUR_FAULT = 3;

    private StartFailures() {}

    /** @return the exit code */
    static int told(Throwable failure) {
        var known = known(failure);
        if (known.isPresent()) {
            System.err.println(
                    "sartor: " + known.get().what() + " " + known.get().remedy());
            return YOUR_INPUT;
        }
        LoggerFactory.getLogger(StartFailures.class).error("the server did not start", failure);
        System.err.println("sartor: the server did not start ("
                + root(failure).getClass().getSimpleName() + "); the log in the data folder tells more.");
        return OUR_FAULT;
    }

    private static Optional<BadInput> known(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) return Optional.of(bad);
            if (cause instanceof PortInUseException port) {
                return Optional.of(new BadInput(
                        "Port " + port.getPort() + " is in use.",
                        "Stop what uses it, or give another one with --port (0 takes a free one)."));
            }
            if (cause instanceof BindException bind) {
                return Optional.of(new BadInput(
                        "The setting " + bind.getName() + " has a value that cannot be used.",
                        "See docs/settings.md."));
            }
        }
        return Optional.empty();
    }

    private static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) root = root.getCause();
        return root;
    }
}
