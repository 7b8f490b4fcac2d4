package dev.sartor.parsing.fields;

import dev.sartor.parsing.entries.Entry;
import dev.sartor.parsing.words.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jobs, and volunteering alike: who, as what, when, where, and what was done. */
public final class Jobs {
    private static final Pattern AT = Pattern.compile("\\s+(?:at|bei|chez)\\s+(?=\\p{Lu})");

    private final String list;
    private final String organisation;
    private final Notes notes;

    private Jobs(String list, String organisation, Notes notes) {
        this.list = list;
        this.organisation = organisation;
        this.notes = notes;
    }

    /** @param from index that the first gets, for the notes */
    public static List<Map<String, Object>> work(List<Entry> entries, Notes notes, int from) {
        return new Jobs("work", "name", notes).read(entries, from);
    }

    public static List<Map<String, Object>> volunteer(List<Entry> entries, Notes notes, int from) {
        return new Jobs("volunteer", "organization", notes).read(entries, from);
    }

    private List<Map<String, Object>> read(List<Entry> entries, int from) {
        var heads = entries.stream().map(entry -> new Head(entry.head())).toList();
        heads.forEach(Jobs::apart);
        boolean titleFirst = titleFirst(heads);
        var out = new ArrayList<Map<String, Object>>();
        @Nullable String employer = null;
        for (int i = 0; i < entries.size(); i++) {
            var head = heads.get(i);
            if (head.parts.isEmpty() && head.date == null) {
                merge(out, entries.get(i), from);
                continue;
            }
            var job = new LinkedHashMap<String, Object>();
            var path = list + "[" + (from + out.size()) + "].";
            names(head, titleFirst, job, path, employer);
            employer = (String) job.get(organisation);
            Told.period(head, job, path, notes, false);
            Told.place(head, job, path, notes);
            Told.body(entries.get(i), job, path, notes, "summary");
            out.add(job);
        }
        Towns.find(out, organisation);
        return out;
    }

    /** What has no head goes on with the job before. */
    private void merge(List<Map<String, Object>> out, Entry entry, int from) {
        if (!out.isEmpty())
            Told.body(entry, out.getLast(), list + "[" + (from + out.size() - 1) + "].", notes, "summary");
    }

    private static int score(Part part) {
        return Lexicon.JOBS.count(part.text()) - Lexicon.ORGANISATIONS.count(part.text());
    }

    /** "Engineer, Acme Ltd" and "Engineer at Acme" are two parts. */
    private static void apart(Head head) {
        if (head.parts.isEmpty()) return;
        var first = head.parts.getFirst();
        var m = AT.matcher(first.text());
        if (m.find()) {
            split(head, first, m.start(), m.end());
            return;
        }
        // "Planner, Quarry Lines Ltd" with a place behind it on the line: parted only where its two halves show
        boolean beside = head.parts.size() > 1
                && head.parts.get(1).row() == first.row()
                && !first.text().contains("،");
        if (beside && score(head.parts.get(1)) != 0) return;
        // the employer stands in a line of its own: only what names one as plainly would part it
        int below = head.parts.size() > 1 && !beside ? score(head.parts.get(1)) : 0;
        int best = -1;
        int most = head.parts.size() == 1 || beside ? 0 : 1;
        var text = first.text();
        for (int comma = comma(text, 0); comma > 0; comma = comma(text, comma + 1)) {
            int before = score(first.with(text.substring(0, comma)));
            int behind = score(first.with(text.substring(comma + 1)));
            if (beside && (before < 0 || behind >= 0)) continue;
            if (goesOn(text, comma) || below < 0 && before >= 0 && behind > below) continue;
            int contrast = Math.abs(before - behind);
            if (contrast > most || best < 0 && contrast >= most && head.parts.size() == 1) {
                best = comma;
                most = contrast;
            }
        }
        if (best > 0) split(head, first, best, best + 1);
    }

    /** "Trainee, later Auditor": what begins in small letters is no name. */
    private static boolean goesOn(String text, int comma) {
        var behind = text.substring(comma + 1).strip();
        var word = behind.split("\\s", 2)[0];
        return Character.isLowerCase(behind.codePointAt(0)) && word.codePoints().noneMatch(Character::isUpperCase);
    }

    private static int comma(String text, int from) {
        int latin = text.indexOf(", ", from);
        int arabic = text.indexOf("، ", from);
        return latin < 0 ? arabic : arabic < 0 ? latin : Math.min(latin, arabic);
    }

    private static void split(Head head, Part part, int end, int begin) {
        head.parts.set(0, part.with(part.text().substring(0, end).strip()));
        head.parts.add(1, part.with(part.text().substring(begin).strip()));
    }

    /** All jobs of a section name things in one order: what most of them show decides for those that show nothing. */
    private static boolean titleFirst(List<Head> heads) {
        int votes = 0;
        for (var head : heads)
            if (head.parts.size() > 1) votes += Integer.signum(score(head.parts.get(0)) - score(head.parts.get(1)));
        return votes >= 0;
    }

    private void names(Head head, boolean titleFirst, Map<String, Object> job, String path, @Nullable String employer) {
        var parts = head.parts;
        if (parts.isEmpty()) return;
        if (parts.size() == 1) {
            var only = parts.getFirst();
            boolean title = score(only) > 0 || score(only) == 0 && titleFirst && employer != null;
            put(job, path, title ? "position" : organisation, only, 0.7, "the only name in the head");
            if (title && employer != null) {
                job.put(organisation, employer);
                notes.add(path + organisation, 0.6, "promotion: the employer stands above the job before", head.rows);
            }
            return;
        }
        int a = score(parts.get(0));
        int b = score(parts.get(1));
        boolean own = a - b >= 2 || b - a >= 2;
        boolean first = own ? a > b : titleFirst;
        double sure = Math.abs(a - b) >= 1 ? 0.95 : 0.75;
        put(job, path, first ? "position" : organisation, parts.get(0), sure, "the order in which this section names");
        put(job, path, first ? organisation : "position", parts.get(1), sure, "the order in which this section names");
        if (parts.size() > 2 && isPlace(head, parts.get(1), parts.get(2)))
            put(job, path, "location", parts.get(2), 0.6, "a short name beside the second one");
        else if (parts.size() > 2 && parts.get(2).row() != parts.get(1).row())
            put(job, path, "summary", parts.get(2), 0.5, "a third line in the head");
    }

    /** Title, employer and, on the employer's line, one more name: where it is. */
    private static boolean isPlace(Head head, Part second, Part third) {
        return head.place == null
                && third.row() == second.row()
                && third.text().split("\\s+").length <= 5
                && Character.isUpperCase(third.text().codePointAt(0))
                && third.text().codePoints().noneMatch(Character::isDigit)
                && score(third) == 0;
    }

    private void put(Map<String, Object> job, String path, String key, Part part, double sure, String rule) {
        job.put(key, part.text());
        notes.add(path + key, sure, rule, List.of(part.row()));
    }
}
