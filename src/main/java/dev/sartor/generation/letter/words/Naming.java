package dev.sartor.generation.letter.words;

import java.util.HashMap;
import java.util.Map;

/**
 * How an organisation's name stands in a sentence: "bei der Lindach Pressen AG", « au Théâtre », «en el Gran Hotel». A small
 * table of each language tells which names take an article; a name that it does not know stands as it is.
 */
public final class Naming {
    private final Phrases phrases;

    public Naming(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The slots, and beside "employer" and "company" their names with what stands before them. */
    public Map<String, String> all(Map<String, String> slots) {
        var out = new HashMap<>(slots);
        var employer = slots.getOrDefault("employer", "");
        if (!employer.isBlank()) {
            out.put("with", said("at", employer));
            out.put("employer", said("name", employer));
        }
        var company = slots.getOrDefault("company", "");
        if (company.isBlank()) return out;
        out.put("there", said("at", company));
        out.put("the", said("the", company));
        out.put("company", said("name", company));
        return out;
    }

    /** Patterns are a name's and what is said of it, with " ~ " between. */
    private String said(String key, String name) {
        for (var pattern : phrases.patterns(key)) {
            var pair = pattern.split(" ~ ", 2);
            if (name.matches(pair[0])) return pair[1].replace("{name}", name);
        }
        return name;
    }
}
