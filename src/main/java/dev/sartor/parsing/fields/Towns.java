package dev.sartor.parsing.fields;

import dev.sartor.parsing.words.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Towns behind employers' names, which are too many to know: all entries of a section are set alike, so where each name without
 * a place has another behind a comma, that one is the town.
 */
final class Towns {
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:[\\p{L}'’.-]+)){0,3}(?:,\\s\\p{Lu}[\\p{L} .'’-]*)?");

    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:inc|ltd|llc|llp|plc|gmbh|ag|co|corp|s\\.?a|s\\.?l|pty|bv|b\\.v|oy|ab|as|sarl)\\.?");

    private static final int FEWEST = 2;

    private Towns() {}

    /** @param key of the employer's name */
    static void find(List<Map<String, Object>> jobs, String key) {
        var open = jobs.stream().filter(job -> !job.containsKey("location")).toList();
        if (open.size() < FEWEST
                || !open.stream().allMatch(job -> town(job, key).isPresent())) return;
        for (var job : open) {
            int comma = town(job, key).orElseThrow();
            var name = String.valueOf(job.get(key));
            job.put(key, name.substring(0, comma));
            job.put("location", name.substring(comma + 2));
        }
    }

    /** Where the comma before the town stands. */
    private static Optional<Integer> town(Map<String, Object> job, String key) {
        var name = job.get(key) instanceof String text ? text : "";
        int comma = name.indexOf(", ");
        if (comma < 0) return Optional.empty();
        var tail = name.substring(comma + 2);
        boolean fits = NAME.matcher(tail).matches()
                && !LEGAL_FORM.matcher(tail).matches()
                && Lexicon.JOBS.count(tail) == 0
                && Lexicon.ORGANISATIONS.count(tail) == 0;
        return fits ? Optional.of(comma) : Optional.empty();
    }
}
