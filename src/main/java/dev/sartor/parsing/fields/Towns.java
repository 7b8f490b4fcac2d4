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
        jobs.forEach(job -> behindFirm(job, key));
        var open = jobs.stream().filter(job -> !job.containsKey("location")).toList();
        if (open.size() < FEWEST
                || !open.stream().allMatch(job -> town(job, key).isPresent())) return;
        for (var job : open) part(job, key, town(job, key).orElseThrow());
    }

    private static void part(Map<String, Object> job, String key, int comma) {
        var name = String.valueOf(job.get(key));
        job.put(key, name.substring(0, comma));
        job.put("location", name.substring(comma + 2));
    }

    /** "Quarry Lines Ltd, Ashwick": what says of itself that it is a firm or a house ends where that word does. */
    private static void behindFirm(Map<String, Object> job, String key) {
        if (job.containsKey("location")) return;
        town(job, key).ifPresent(comma -> {
            var words = String.valueOf(job.get(key)).substring(0, comma).split(" ");
            var last = words[words.length - 1];
            boolean brief = String.valueOf(job.get(key)).substring(comma + 2).split(" ").length <= 2;
            if (brief && words.length > 1 && (LEGAL_FORM.matcher(last).matches() || Lexicon.ORGANISATIONS.has(last)))
                part(job, key, comma);
        });
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
