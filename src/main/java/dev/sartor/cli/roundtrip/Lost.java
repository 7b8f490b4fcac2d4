package dev.sartor.cli.roundtrip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one file lost.
 *
 * @param asked fields that are printed in it
 * @param fields those that did not come back, as "work.position: siteengineer"
 */
record Lost(int asked, List<String> fields) {
    /** What our CVs do not say in words, though the same words may stand elsewhere in them. */
    private static final Set<String> UNSAID = Set.of(
            "basics.profiles.network",
            "basics.profiles.username",
            "projects.keywords",
            "projects.type",
            "projects.url",
            "publications.summary",
            "publications.url",
            "skills.level",
            "volunteer.url",
            "work.url");

    /**
     * Compares entry with entry, each with the one most like it.
     *
     * @param printed the file's text, folded; what is not in it cannot be asked for, dates excepted, which are worded
     */
    static Lost of(Flat truth, Flat read, String printed) {
        int asked = 0;
        var lost = new ArrayList<String>();
        for (var section : truth.sections().entrySet()) {
            var open = new ArrayList<>(read.sections().getOrDefault(section.getKey(), List.of()));
            for (var entry : section.getValue()) {
                var best = open.stream()
                        .max(Comparator.comparingInt(other -> alike(entry, other)))
                        .orElse(Map.of());
                open.remove(best);
                for (var field : entry.entrySet()) {
                    var name = section.getKey() + "." + field.getKey().split(" ")[0];
                    if (UNSAID.contains(name) || !isPrinted(field, printed)) continue;
                    asked++;
                    if (!isIn(best, field)) lost.add(name + ": " + field.getValue());
                }
            }
        }
        return new Lost(asked, lost);
    }

    private static boolean isPrinted(Map.Entry<String, String> field, String printed) {
        return !field.getValue().isEmpty()
                && (field.getKey().endsWith("Date")
                        || field.getKey().equals("date")
                        || printed.contains(field.getValue()));
    }

    private static int alike(Map<String, String> a, Map<String, String> b) {
        return (int) a.entrySet().stream().filter(field -> isIn(b, field)).count();
    }

    private static boolean isIn(Map<String, String> entry, Map.Entry<String, String> field) {
        var value = entry.get(field.getKey());
        if (field.getValue().equals(value)) return true;
        var name = field.getKey().split(" ")[0];
        return entry.entrySet().stream()
                .anyMatch(other -> other.getKey().split(" ")[0].equals(name)
                        && other.getValue().equals(field.getValue()));
    }
}
