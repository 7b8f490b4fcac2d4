package dev.sartor.generation.letter;

import dev.sartor.kernel.language.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns a highlight ("Led the move …") into what a person says of themselves ("I led the move …"), word for word. */
final class FirstPerson {
    private final Set<String> verbs;
    private final String regular;

    FirstPerson(Language language) {
        verbs = new HashSet<>(language.list("letter.verbs"));
        regular = language.find("letter.verb-ending").orElse("");
    }

    /** The deed behind "I"; nothing when the highlight does not begin with a verb of the past. */
    Optional<String> deed(String highlight) {
        var text = highlight.strip().replaceFirst("[.;]+$", "");
        int end = text.indexOf(' ');
        if (end < 2) return Optional.empty();
        var first = text.substring(0, end).replaceFirst(",$", "").toLowerCase(Locale.ROOT);
        boolean verb = verbs.contains(first) || (!regular.isEmpty() && first.matches(regular));
        return verb ? Optional.of(lowered(text)) : Optional.empty();
    }

    /** The deed's first word, and all behind it, for languages that put "I" between the two. */
    static String[] verbAndRest(String deed) {
        int end = deed.indexOf(' ');
        return new String[] {deed.substring(0, end), deed.substring(end + 1)};
    }

    /** With a small first letter, unless the first word is a name or an acronym. */
    static String lowered(String text) {
        if (text.length() < 2 || !Character.isLowerCase(text.charAt(1))) return text;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
