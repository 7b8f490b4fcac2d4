package dev.sartor.postings.head;

import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the job's title in the first lines or in what the first sentences say. */
final class Titles {
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "und", "de", "la", "des", "für", "y");
    private static final Pattern GENDER = Pattern.compile(
            "(?iu)\\s*[(\\[]\\s*(?:[mwfdxhi]\\s*[/|,*]\\s*)+[mwfdxhi*]\\s*[)\\]]|\\s*\\((?:all genders?|gn|divers|any gender|H/F|F/H)\\)|\\s+(?:m/w/d|w/m/d|h/f|f/h|f/m/d|m/f/d)(?=\\s|$)");

    private final Wording wording;

    Titles(Wording wording) {
        this.wording = wording;
    }

    /** Index of the head line that is the title, or -1. */
    int line(List<Sentence> head) {
        int first = -1;
        for (int i = 0; i < Math.min(4, head.size()); i++) {
            var text = head.get(i).text();
            if (Labels.labelled(text) || text.length() > 110) continue;
            if (role(text)) return i;
            if (first < 0 && !wording.pattern("hire").matcher(text).find()) first = i;
        }
        return first;
    }

    boolean role(String text) {
        return wording.built(
                        "role",
                        w -> "(?<![\\p{L}])(?:" + String.join("|", w.list("role.compound")) + ")?"
                                + w.alternatives("role") + "(?![\\p{L}])")
                .matcher(text)
                .find();
    }

    /** "Mill Lane is hiring a Baker" as a line of its own: whom, and who. */
    Optional<Hiring> hiring(String line) {
        var m = wording.built(
                        "hiring.line",
                        w -> "^(?<name>[^,.:]{2,60}?)\\s+" + w.alternatives("hiring") + "\\s*:?\\s+(?:"
                                + w.alternatives("hire.article") + "\\s+)*(?<title>[^.!?]{3,80})[.!]?$")
                .matcher(line);
        if (!m.matches() || !role(m.group("title")) || !Character.isUpperCase(line.charAt(0))) return Optional.empty();
        var first = m.group("name").split("\\s+")[0].toLowerCase(Locale.ROOT);
        return wording.set("company.not").contains(first)
                ? Optional.empty()
                : Optional.of(new Hiring(m.group("name"), m.group("title")));
    }

    /** Who looks for whom. */
    record Hiring(String company, String title) {}

    /** "We are hiring a Senior Frontend Engineer to …". */
    Optional<String> inProse(Page page) {
        var pattern = wording.built(
                "hire.title",
                w -> w.alternatives("hire") + "\\s*[:,]?\\s+(?:" + w.alternatives("hire.article")
                        + "\\s+)*(?<title>[^.,;:!?()]{3,80}?)(?=\\s+" + w.alternatives("hire.end")
                        + "\\s|\\s*[.,;:!?(]|$)");
        for (var sentence :
                page.sentences().subList(0, Math.min(12, page.sentences().size()))) {
            var m = pattern.matcher(sentence.text());
            while (m.find())
                if (role(m.group("title"))) return Optional.of(m.group("title").strip());
        }
        return Optional.empty();
    }

    /** Without "(m/w/d)", a reference number or capitals throughout. */
    String clean(String title) {
        var text = GENDER.matcher(title).replaceAll("");
        text = text.replaceAll(
                "(?iu)\\s*[(\\[]?(?:ref|job id|req|kennziffer|réf|id|nr)\\.?\\s*[:#-]?\\s*[\\w/-]*\\d[\\w/-]*[)\\]]?$",
                "");
        text = wording.built(
                        "hire.lead",
                        w -> "^" + w.alternatives("hire") + "\\s*:?\\s+(?:" + w.alternatives("hire.article") + "\\s+)*")
                .matcher(text)
                .replaceFirst("");
        text = text.replaceAll("[\\s:!–—|-]+$", "").strip();
        return shouts(text) ? calm(text) : capitalised(text);
    }

    private static boolean shouts(String text) {
        var words = text.replaceAll("\\(.*", "");
        return words.length() > 6
                && words.strip().indexOf(' ') > 0
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private static String calm(String text) {
        var out = new StringBuilder();
        for (var word : text.split(" ")) {
            var lower = word.toLowerCase(Locale.ROOT);
            if (out.length() > 0) out.append(' ');
            if (SMALL.contains(lower) && out.length() > 0) out.append(lower);
            else if (word.length() <= 3) out.append(word);
            else out.append(capitalised(lower));
        }
        return out.toString();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
