package dev.sartor.generation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a letter sounds; what it says stays the same. */
public enum Tone {
    PLAIN,
    WARM,
    FORMAL;

    /** In lower case, as it is given on the command line and stands in phrase files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tone> find(String id) {
        return Stream.of(values()).filter(tone -> tone.id().equals(id)).findFirst();
    }
}
