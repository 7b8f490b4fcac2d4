package dev.sartor.generation.gate.lexicon;

import java.util.Map;
import java.util.regex.Pattern;

/** German adjectives that hold a number and its unit: "halbstündig" is "30 Minuten", "zweitägig" is "zwei Tage". */
public final class SpelledSpans {
    private static final Map<String, String> UNITS = Map.of(
            "stündig", "Stunden", "minütig", "Minuten", "tägig", "Tage", "wöchig", "Wochen", "monatig", "Monate",
            "jährig", "Jahre");
    private static final Pattern SPAN = Pattern.compile(
            "\\b(halb|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\d+-)"
                    + "(stündig|minütig|tägig|wöchig|monatig|jährig)(?:e[nrsm]?)?\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private SpelledSpans() {}

    /** The text with such words in two; offsets behind them shift. */
    public static String apart(String text, Lexicon lexicon) {
        if (!lexicon.language().equals("de")) return text;
        return SPAN.matcher(text).replaceAll(m -> span(m.group(1), m.group(2)));
    }

    private static String span(String number, String unit) {
        if (number.equals("halb")) return unit.equals("stündig") ? "30 Minuten" : "halb" + unit;
        return (number.endsWith("-") ? number.substring(0, number.length() - 1) : number) + " " + UNITS.get(unit);
    }
}
