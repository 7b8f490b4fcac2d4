package dev.sartor.postings.asks;

import dev.sartor.postings.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A clause's brackets: a short form, examples, or what is asked within something.
 *
 * @param text the clause
 * @param open where they open
 * @param end behind their close
 */
record Brackets(String text, int open, int end) {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&/]{1,6}s?");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}+#.-]*(?:\\s[\\p{Lu}\\p{N}][\\p{L}\\p{N}+#.-]*){0,3}");

    static Brackets of(String text, int open) {
        int close = text.indexOf(')', open);
        return new Brackets(text, open, close < 0 ? text.length() : close + 1);
    }

    String inside() {
        return text.substring(open + 1, Math.max(open + 1, end - 1));
    }

    /** "conversion rate optimization (CRO)": the brackets repeat what stands before them. */
    boolean shortFor(List<Group> head, List<Group> listed) {
        if (head.isEmpty() || listed.size() > 1) return false;
        boolean same = !listed.isEmpty()
                && listed.getFirst().ids().equals(head.getLast().ids());
        if (same) return true;
        var gap = text.substring(head.getLast().end(), open).strip();
        return listed.isEmpty()
                && gap.isEmpty()
                && ACRONYM.matcher(inside().strip()).matches();
    }

    /** Whether what stands before them only says of what kind the things in them are. */
    boolean onlyExamples(List<Group> head, List<Group> listed, Wording wording) {
        if (listed.isEmpty() || head.isEmpty()) return false;
        return !NamedItems.product(head.getLast().surface(text)) || ofTools(head, listed, wording);
    }

    /** "CI/CD tools (Jenkins, GitLab)" asks for what the brackets name; "AWS services (EC2, S3)" for AWS as well. */
    private boolean ofTools(List<Group> head, List<Group> listed, Wording wording) {
        if (listed.isEmpty() || head.isEmpty()) return false;
        var words = text.substring(head.getLast().end(), open)
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\s+");
        var last = words[words.length - 1];
        return wording.set("generic").contains(last)
                && !wording.set("generic.part").contains(last);
    }

    /** Names in a list of names that the taxonomy does not know. */
    List<String> unknownNames(List<Group> listed) {
        int from = open + 1;
        return Arrays.stream(inside().split(",|\\bor\\b|\\band\\b"))
                .map(String::strip)
                .filter(item -> NAME.matcher(item).matches())
                .filter(item -> {
                    int at = text.indexOf(item, from);
                    return listed.stream().noneMatch(g -> g.start() < at + item.length() && g.end() > at);
                })
                .toList();
    }
}
