package dev.sartor.profiles.suggestions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How lines begin weakly and tell results, by language. */
record Phrasing(Pattern weak, Pattern pronoun, Pattern result) {
    private static final Phrasing ENGLISH = of(
            List.of(
                    "responsible for",
                    "was responsible for",
                    "in charge of",
                    "tasked with",
                    "was tasked with",
                    "worked on",
                    "worked with",
                    "helped with",
                    "helped to",
                    "helped",
                    "assisted with",
                    "assisted in",
                    "involved in",
                    "was involved in",
                    "participated in",
                    "took part in",
                    "duties included",
                    "responsibilities included"),
            List.of("i", "my", "we", "our"),
            "so that|which|resulting|thereby|leading to|in order to|reduc|increas|improv|sav(?:ed|ing)|cut|grew|doubled|from .+ to");
    private static final Phrasing GERMAN = of(
            List.of(
                    "verantwortlich für",
                    "zuständig für",
                    "mitarbeit an",
                    "mitarbeit bei",
                    "beteiligt an",
                    "unterstützung bei"),
            List.of("ich", "mein", "meine", "wir", "unser", "unsere"),
            "sodass|so dass|wodurch|dadurch|damit|um .+ zu|senk|reduzier|steiger|erhöh|verbesser|gespart|von .+ auf");
    private static final Phrasing FRENCH = of(
            List.of(
                    "responsable de",
                    "responsable du",
                    "chargé de",
                    "chargée de",
                    "participation à",
                    "participé à",
                    "aidé à"),
            List.of("je", "j'", "mon", "ma", "mes", "nous", "notre"),
            "afin de|ce qui|permettant|rédui|augment|amélior|économis|de .+ à");
    private static final Phrasing SPANISH = of(
            List.of(
                    "responsable de",
                    "encargado de",
                    "encargada de",
                    "participé en",
                    "participación en",
                    "ayudé a",
                    "apoyo en"),
            List.of("yo", "mi", "mis", "nosotros", "nuestro", "nuestra"),
            "para que|lo que|logrando|redu[jc]|aument|mejor|ahorr|de .+ a");

    private static final Map<String, Phrasing> KNOWN = Map.of("en", ENGLISH, "de", GERMAN, "fr", FRENCH, "es", SPANISH);

    /** English for languages that we do not know. */
    static Phrasing of(String language) {
        var dash = language.indexOf('-');
        return KNOWN.getOrDefault(dash < 0 ? language : language.substring(0, dash), ENGLISH);
    }

    private static Phrasing of(List<String> weak, List<String> pronouns, String result) {
        return new Phrasing(
                beginning(weak), beginning(pronouns), Pattern.compile("(?<!\\p{L})(?:" + result + ")", FLAGS));
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Longer ones first, so that "helped to" is not taken for "helped". */
    private static Pattern beginning(List<String> words) {
        var longest = words.stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
        return Pattern.compile("^(?:" + String.join("|", longest) + ")(?!\\p{L})", FLAGS);
    }

    Optional<String> weakBeginning(String text) {
        return found(weak, text);
    }

    Optional<String> pronoun(String text) {
        return found(pronoun, text);
    }

    boolean tellsResult(String text) {
        return result.matcher(text).find();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }
}
