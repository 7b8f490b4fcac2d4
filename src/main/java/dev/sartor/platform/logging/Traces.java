package dev.sartor.platform.logging;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a failure came from, without its words: those may repeat what a person sent. */
public final class Traces {
    private static final int FRAMES = 12;

    private Traces() {}

    public static String of(Throwable failure) {
        var text = new StringBuilder();
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        for (@Nullable Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            text.append(seen.size() == 1 ? "" : " caused by ")
                    .append(cause.getClass().getName());
            text.append(Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .map(StackTraceElement::toString)
                    .collect(Collectors.joining(" < ", " at ", "")));
        }
        return text.toString();
    }
}
