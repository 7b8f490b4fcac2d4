package dev.sartor.generation.gate.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a true line into false ones, one thing changed in each; the same line, the same mutants. */
public final class Mutants {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,:#-])\\d{1,3}(?:,\\d{3})*(?![\\w:/-]|[.,' \u202f]\\d)");

    private Mutants() {}

    /**
     * @param employers other employers of the person, to be put in an employer's place
     * @param language of the line (BCP 47)
     */
    public static List<String> of(String line, List<String> employers, String language) {
        var words = MutantWords.of(language);
        var out = new LinkedHashSet<String>();
        numbers(line, out);
        words.swaps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(swap ->
                        out.add(line.replaceFirst(bounded(swap.getKey()), Matcher.quoteReplacement(swap.getValue()))));
        for (var dropped : words.dropped()) out.add(dropped.matcher(line).replaceFirst(""));
        for (var more : words.added()) out.add(line + more);
        for (var from : employers) for (var to : employers) if (line.contains(from)) out.add(line.replace(from, to));
        out.remove(line);
        out.removeIf(String::isBlank);
        return new ArrayList<>(out);
    }

    private static void numbers(String line, Set<String> out) {
        var m = NUMBER.matcher(line);
        while (m.find()) {
            long value = Long.parseLong(m.group().replace(",", ""));
            out.add(line.substring(0, m.start()) + (value + 1) + line.substring(m.end()));
            out.add(line.substring(0, m.start()) + value * 10 + line.substring(m.end()));
        }
    }

    private static String bounded(String word) {
        return Character.isLetter(word.charAt(0)) ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word);
    }
}
