package dev.sartor.postings.head;

import dev.sartor.postings.layout.Page;
import dev.sartor.postings.layout.SectionKind;
import dev.sartor.postings.layout.Sentence;
import dev.sartor.postings.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the employer by what the posting says of it: "About X", "X is hiring", "We at X". */
final class Companies {
    private static final String NAME =
            "(?<name>(?-i:\\p{Lu})[\\p{L}\\p{N}&.'-]*(?:\\s+(?:&|of|de|der|für|des|du|la|and|und|et|y|for|(?-i:[\\p{Lu}\\d])[\\p{L}\\p{N}&.'-]*))*)";
    private static final Pattern ABOUT =
            Pattern.compile("(?iu)^(?:about|über|à propos de|sobre|why|warum|join|life at)\\s+" + NAME + "[:?]?$");
    /** "Clearmarsh Laboratories (Providence, RI) tests drinking water": two names and a verb. */
    private static final Pattern DOES = Pattern.compile(
            "(?iu)^(?:the\\s+)?" + NAME.replace(")*)", ")+)") + "(?:\\s*\\([^)]*\\))?\\s+(?-i:\\p{Ll})\\p{L}+s\\s");

    private static final Pattern ALONE = Pattern.compile("(?u)^" + NAME.replace(")*)", "){1,4})") + "\\.$");
    private static final Pattern EDGE = Pattern.compile(
            "(?:\\s+(?:of|de|der|für|des|du|la|and|und|et|y|for|&))+$|(?<!Inc|Ltd|Co|Corp|Bros|S\\.A|e\\.V)[.]$");

    private final Wording wording;

    Companies(Wording wording) {
        this.wording = wording;
    }

    Optional<String> find(Page page) {
        return page.headings().stream()
                .map(heading -> heading.replaceAll("[*_#]", "").strip())
                .map(heading -> named(ABOUT, heading))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> inSentences(page));
    }

    private Optional<String> inSentences(Page page) {
        var hiring = wording.built(
                "company.hiring",
                w -> "^(?:[^,]{0,40},\\s+)?(?:(?:the|die|der|das|le|la|el)\\s+)?" + NAME + "(?:\\s*\\([^)]*\\))?,?\\s+"
                        + w.alternatives("hiring") + "(?!\\p{L})");
        var at = wording.built(
                "company.at", w -> "(?:^|[\\s,])" + w.alternatives("company.we") + "\\s+" + NAME + "(?=[,\\s.!]|$)");
        var is = wording.built(
                "company.is",
                w -> "^(?:(?:the|die|der|das|le|la|el)\\s+)?" + NAME + "(?:\\s*\\([^)]*\\))?,?\\s+"
                        + w.alternatives("company.is") + "(?!\\p{L})");
        var early =
                page.sentences().stream().filter(Companies::speaks).limit(14).toList();
        return first(hiring, early)
                .or(() -> first(at, early))
                .or(() -> first(is, early))
                .or(() -> first(DOES, early.subList(0, Math.min(4, early.size()))))
                .or(() -> first(ALONE, early.subList(0, Math.min(3, early.size()))));
    }

    private static boolean speaks(Sentence sentence) {
        return !sentence.bullet()
                && (sentence.kind() == SectionKind.HEAD
                        || sentence.kind() == SectionKind.COMPANY
                        || sentence.kind() == SectionKind.ROLE
                        || sentence.kind() == SectionKind.OTHER);
    }

    private Optional<String> first(Pattern pattern, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> named(pattern, sentence.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> named(Pattern pattern, String text) {
        for (var m = pattern.matcher(text); m.find(); ) {
            var name = EDGE.matcher(m.group("name").replaceAll("'s$", "")).replaceAll("");
            var first = name.split("\\s+")[0].toLowerCase(Locale.ROOT);
            boolean bare = pattern == DOES && name.indexOf(' ') < 0;
            if (!bare && name.length() > 1 && !wording.set("company.not").contains(first)) return Optional.of(name);
        }
        return Optional.empty();
    }
}
