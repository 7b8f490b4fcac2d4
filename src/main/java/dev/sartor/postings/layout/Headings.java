package dev.sartor.postings.layout;

import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells headings from lines, and by their words what stands below them. */
final class Headings {
    private static final List<SectionKind> ORDER = List.of(
            SectionKind.APPLY,
            SectionKind.LEGAL,
            SectionKind.NICE,
            SectionKind.TRAITS,
            SectionKind.BENEFITS,
            SectionKind.COMPANY,
            SectionKind.DUTIES,
            SectionKind.MUST,
            SectionKind.PAY,
            SectionKind.SKILLS,
            SectionKind.ROLE);
    private static final Pattern NAMED_ABOUT =
            Pattern.compile("(?iu)^(?:about|über|à propos d[eu]|sobre)\\s+\\p{Lu}.*");

    private static final Pattern INLINE = Pattern.compile("[^:]{3,50}:\\s+\\S.*");
    private static final int LONGEST = 10;
    private static final int LONGEST_BEFORE_LIST = 14;

    private final Wording wording;

    Headings(Wording wording) {
        this.wording = wording;
    }

    /** What the line heads, or nothing when it is no heading. */
    Optional<SectionKind> of(List<Line> lines, int at) {
        var line = lines.get(at);
        var words = words(line.text());
        boolean colon = line.text().endsWith(":");
        boolean opens = colon && at + 1 < lines.size() && lines.get(at + 1).bullet();
        int longest = opens ? LONGEST_BEFORE_LIST : LONGEST;
        if (line.text().length() > 80 || words > longest || line.text().matches(".*[,;.!]")) return Optional.empty();
        if (line.bullet() && !colon && !line.marked()) return Optional.empty();
        boolean beforeList = at + 1 < lines.size() && lines.get(at + 1).bullet() && !line.bullet();
        // "Nice to have: Kafka" says it all in one line
        if (INLINE.matcher(line.text()).matches() && !line.marked() && !beforeList) return Optional.empty();
        boolean set = colon || line.marked() || line.shouts() || beforeList || (line.afterBlank() && words <= 6);
        if (!set) return Optional.empty();
        var kind = kind(line.text(), colon || line.shouts() || line.marked() || beforeList);
        if (kind.isPresent()) return kind;
        boolean plain = (colon && beforeList && !line.bullet()) || line.marked() || (beforeList && line.afterBlank());
        return plain && at > 0 ? Optional.of(SectionKind.OTHER) : Optional.empty();
    }

    /**
     * What a heading's words announce.
     *
     * @param sure its form shows it to be a heading, so that its words need not fill it
     */
    Optional<SectionKind> kind(String heading, boolean sure) {
        var bare = heading.replaceAll("[*_#:]", "").strip();
        for (var kind : ORDER) {
            var m = wording.pattern("heading." + kind.name().toLowerCase(java.util.Locale.ROOT))
                    .matcher(bare);
            while (m.find())
                if (fills(m.group(), bare, sure)) return Optional.of(demands(kind, bare) ? SectionKind.MUST : kind);
        }
        return NAMED_ABOUT.matcher(bare).matches() ? Optional.of(SectionKind.COMPANY) : Optional.empty();
    }

    /** "To apply you must have" heads what is asked, not how to apply. */
    private boolean demands(SectionKind kind, String heading) {
        return kind == SectionKind.APPLY
                && wording.pattern("cue.strict").matcher(heading).find();
    }

    private static boolean fills(String phrase, String heading, boolean sure) {
        if (phrase.length() <= 3) return phrase.length() == heading.length();
        return sure || words(phrase) * 2 >= words(heading);
    }

    private static int words(String text) {
        return text.strip().split("[\\s/]+").length;
    }
}
