package dev.sartor.postings.head;

import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fields that a posting labels itself ("Location: Kingston"). */
final class Labels {
    /** "Bäcker:in" is one word. */
    private static final Pattern LABELLED =
            Pattern.compile("^([\\p{L} /-]{2,28}?)\\s*[:：](?!(?:in|innen|r|n|e)(?!\\p{L}))\\s*(\\S.*)$");

    private final Page page;
    private final Wording wording;

    Labels(Page page, Wording wording) {
        this.page = page;
        this.wording = wording;
    }

    /** @param key "title", "company", "location" … */
    Optional<String> find(String key) {
        var names = wording.set("label." + key);
        return Stream.concat(page.head().stream(), page.sentences().stream())
                .map(Sentence::text)
                .filter(text -> text.indexOf(':') > 0)
                .map(LABELLED::matcher)
                .filter(m -> m.matches() && names.contains(m.group(1).strip().toLowerCase(Locale.ROOT)))
                .map(m -> m.group(2).strip())
                .filter(value -> value.length() <= 120)
                .findFirst();
    }

    static boolean labelled(String line) {
        return LABELLED.matcher(line).matches();
    }
}
