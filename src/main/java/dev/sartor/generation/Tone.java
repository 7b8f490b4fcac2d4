package dev.sartor.generation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a letter sounds; what it says stays the same. */
public enum Tone {
    PLAIN,
    WARM,
    FORMAL,
    /** As the person writes, learnt from their own lines by a language model; plain where there is none. */
    OWN;

    /** Every tone's id, with commas between. */
    public static final String ALL = Stream.of(values()).map(Tone::id).collect(Collectors.joining(", "));

    /** In lower case, as it is given on the command line and stands in phrase files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Tone> find(String id) {
        return Stream.of(values()).filter(tone -> tone.id().equals(id)).findFirst();
    }
}
