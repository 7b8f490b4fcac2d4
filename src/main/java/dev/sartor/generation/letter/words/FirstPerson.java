package dev.sartor.generation.letter.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a highlight ("Led the move …") into what a person says of themselves ("led the move …" behind an "I"), word for
 * word; a highlight that names a thing ("Suivi des ventes") gets the verb and article of its language before it.
 */
public final class FirstPerson {
    private final Phrases phrases;
    private final Set<String> past;
    private final Set<String> present;
    private final Set<String> tasks;
    private final Set<String> feminine;
    private final Set<String> masculine;

    public FirstPerson(Phrases phrases) {
        this.phrases = phrases;
        past = phrases.set("verbs.past");
        present = phrases.set("verbs.present");
        feminine = phrases.set("nouns.feminine");
        tasks = phrases.set("verbs.task");
        masculine = phrases.set("nouns.masculine");
    }

    /** What the highlight says was done, and as what part of speech: "deed" (a clause) or "noun" (a thing). */
    public record Deed(String kind, String text) {
        /** Patterns' slots. */
        public Map<String, String> slots() {
            int end = text.indexOf(' ');
            return Map.of("deed", text, "verb", text.substring(0, end), "rest", text.substring(end + 1));
        }
    }

    /** @param goesOn whether the job is still held, so that a verb of the present is one */
    public Optional<Deed> deed(String highlight, boolean goesOn) {
        var text = highlight.strip().replaceFirst("[.;]+$", "");
        int end = text.indexOf(' ');
        if (end < 2 || text.contains(". ")) return Optional.empty();
        var first = text.substring(0, end).replaceFirst(",$", "").toLowerCase(Locale.ROOT);
        for (var pattern : phrases.patterns("deed.turn")) {
            var pair = pattern.split(" ~ ", 2);
            if (!isVerb(first, goesOn) && text.matches(pair[0]))
                return Optional.of(new Deed("deed", lowered(text).replaceFirst(pair[0], pair[1])));
        }
        if (isVerb(first, goesOn) || goesOn && tasks.contains(first) && phrases.has("verbs.then", text))
            return Optional.of(new Deed("deed", lasting(lowered(text))));
        var past = past(text);
        if (past.isPresent()) return past;
        var article = article(first);
        if (article != null) return Optional.of(new Deed("deed-done", article + lowered(text)));
        return text.length() <= 90 ? Optional.of(new Deed("deed-noun", lowered(text))) : Optional.empty();
    }

    /** What was done "since 2021" one has done. */
    private String lasting(String text) {
        var out = text;
        for (var pattern : phrases.patterns("deed.since")) {
            var pair = pattern.split(" ~ ", 2);
            out = out.replaceFirst(pair[0], pair[1]);
        }
        return out;
    }

    /** « Refonte du site » is "refondu le site", where the language tells which verb a noun comes from. */
    private Optional<Deed> past(String text) {
        for (var pair : phrases.list("verbs.of")) {
            var noun = pair.split("=", 2)[0];
            var verb = pair.substring(noun.length() + 1);
            if (!text.regionMatches(true, 0, noun + " ", 0, noun.length() + 1)) continue;
            var rest = text.substring(noun.length() + 1);
            var when = "";
            for (var each : phrases.list("verbs.of-when")) {
                var adverb = each.split("=", 2);
                if (!rest.startsWith(adverb[0] + " ")) continue;
                rest = rest.substring(adverb[0].length() + 1);
                when = adverb[1] + " ";
            }
            var object = object(rest);
            if (object.isPresent()) return Optional.of(new Deed("deed-past", verb + " " + when + object.get()));
        }
        return Optional.empty();
    }

    /** What stands behind "de" as an object; empty where something else follows the noun. */
    private Optional<String> object(String of) {
        for (var turn : phrases.patterns("object")) {
            var pair = turn.split(" ~ ", 2);
            var m = Pattern.compile(pair[0]).matcher(of);
            if (m.lookingAt()) return Optional.of(pair[1].replace("_", " ") + joined(of.substring(m.end())));
        }
        return Optional.empty();
    }

    /** « du site et de la boutique »: the second object too. */
    private String joined(String rest) {
        var text = rest;
        for (var turn : phrases.patterns("object.and")) {
            var pair = turn.split(" ~ ", 2);
            text = text.replaceFirst(pair[0], pair[1].replace("_", " "));
        }
        return text;
    }

    private boolean isVerb(String first, boolean goesOn) {
        return past.contains(first)
                || matches("verbs.past-ending", first)
                || goesOn && (present.contains(first) || matches("verbs.present-ending", first));
    }

    private @Nullable String article(String first) {
        boolean f = feminine.contains(first) || matches("nouns.feminine-ending", first);
        boolean m = masculine.contains(first) || matches("nouns.masculine-ending", first);
        if (!f && !m) return null;
        boolean vowel = "aeiouéèêhœ".indexOf(first.charAt(0)) >= 0;
        if (vowel) return phrases.text("article.vowel", Map.of());
        return phrases.text(f ? "article.feminine" : "article.masculine", Map.of()) + " ";
    }

    private boolean matches(String key, String word) {
        var endings = phrases.list(key);
        return !endings.isEmpty() && word.matches(endings.getFirst());
    }

    /** With a small first letter, unless the first word is an acronym. */
    public static String lowered(String text) {
        if (text.length() < 2 || !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ') return text;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** With a capital, as a sentence begins. */
    public static String raised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
