package dev.sartor.generation.letter.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whom the posting names to write to, and how the language greets them. */
public final class Contact {
    private Contact() {}

    /**
     * The greeting of the person named; empty where nobody is. Patterns are tried in order; a pattern's groups fill "$1" and
     * "$2" of what is said to whom it finds.
     */
    public static Optional<String> greeting(Phrases phrases, String posting) {
        for (var pattern : phrases.patterns("contact")) {
            var pair = pattern.split(" ~ ", 2);
            var m = Pattern.compile(pair[0]).matcher(posting);
            if (m.find() && !phrases.has("contact.not", m.group())) {
                var said = pair[1];
                for (int i = m.groupCount(); i > 0; i--) said = said.replace("$" + i, m.group(i));
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }
}
