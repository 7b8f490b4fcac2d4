package dev.sartor.platform.logging;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** Writes failures into the log as {@link Traces} tells them. */
public final class WordlessTraces implements StackTracePrinter {
    @Override
    public void printStackTrace(Throwable failure, Appendable out) throws IOException {
        out.append(Traces.of(failure));
    }
}
