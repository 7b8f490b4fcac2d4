package dev.sartor.generation.gate.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a true line into false ones, one thing changed in each; the same line, the same mutants. English wording. */
public final class Mutants {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,:#-])\\d{1,3}(?:,\\d{3})*(?![\\w:/-]|[.,]\\d)");
    private static final Map<String, String> SWAPS = Map.ofEntries(
            Map.entry("hours", "days"),
            Map.entry("days", "weeks"),
            Map.entry("weeks", "months"),
            Map.entry("months", "years"),
            Map.entry("minutes", "seconds"),
            Map.entry("£", "€"),
            Map.entry("$", "€"),
            Map.entry("Reduced", "Increased"),
            Map.entry("Cut", "Raised"),
            Map.entry("Raised", "Reduced"),
            Map.entry("Increased", "Reduced"),
            Map.entry("Lowered", "Raised"),
            Map.entry("rose", "fell"),
            Map.entry("fell", "rose"),
            Map.entry("Helped", "Led"),
            Map.entry("Assisted with", "Led"),
            Map.entry("Assisted in", "Led"),
            Map.entry("Contributed to", "Led"),
            Map.entry("Supported", "Managed"),
            Map.entry("Wrote", "Directed"),
            Map.entry("Built", "Architected"),
            Map.entry("Planned", "Completed"),
            Map.entry("Proposed", "Launched"),
            Map.entry("Did not", "Did"),
            Map.entry("never", "often"),
            Map.entry("expired", "valid"),
            Map.entry("in progress", "completed"),
            Map.entry("JavaScript", "TypeScript"),
            Map.entry("PostgreSQL", "MySQL"),
            Map.entry("Junior", "Senior"),
            Map.entry("Assistant", "Senior"),
            Map.entry("Deputy", "Acting"));
    private static final List<String> DROPPED = List.of(
            "about ",
            "around ",
            "roughly ",
            "approximately ",
            "nearly ",
            "almost ",
            "up to ",
            "more than ",
            "Helped ",
            "Assisted in ",
            " not",
            "We ",
            "Our team of ",
            " together with a colleague");
    private static final List<String> ADDED = List.of(
            " across the company",
            " worldwide",
            " for the first time",
            " every week",
            " with Haskell",
            ", the best in the industry",
            ", saving $2 million",
            " as team lead");

    private Mutants() {}

    /** @param employers other employers of the person, to be put in an employer's place */
    public static List<String> of(String line, List<String> employers) {
        var out = new LinkedHashSet<String>();
        numbers(line, out);
        SWAPS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(swap ->
                        out.add(line.replaceFirst(bounded(swap.getKey()), Matcher.quoteReplacement(swap.getValue()))));
        for (var word : DROPPED) out.add(line.replaceFirst(Pattern.quote(word), ""));
        for (var more : ADDED) out.add(line + more);
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
