package dev.sartor.postings.head;

import dev.sartor.postings.layout.Kind;
import dev.sartor.postings.layout.Page;
import dev.sartor.postings.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the job is: in a head line, beside the employer's name, or in a sentence. */
final class Whereabouts {
    private static final Pattern IN = Pattern.compile(
            "(?:^|[\\s(])(?:in|near|at|à|en|bei|am)\\s+(?<place>\\p{Lu}[\\p{L}.'-]+(?:\\s+(?:am|sur|de|la|\\p{Lu}[\\p{L}.'-]+))*(?:,\\s+\\p{Lu}[\\p{L}.'-]*(?:\\s+\\p{Lu}[\\p{L}.'-]+)*)?)");
    private static final Pattern BRACKET = Pattern.compile("\\((?<place>\\p{Lu}[^()]{2,50})\\)");

    private static final Pattern COUNTY =
            Pattern.compile("(?:Co\\.|County|Landkreis|Kreis|Near|Raum|Grand|Greater)\\s+\\p{Lu}.*");
    private static final Pattern MORE =
            Pattern.compile("(?:[\\p{Ll}\\d(][\\p{L}\\d)]*|\\p{Lu}{1,2}\\d+\\w*)(?:\\s+\\p{Ll}+){0,6}");
    private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}'-]*(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'-]*)?");

    private final Places places = Places.standard();
    private final Wording wording;
    private final Terms terms;

    Whereabouts(Wording wording, Terms terms) {
        this.wording = wording;
        this.terms = terms;
    }

    /** What of a head's piece is a place, and what else it names. */
    record Read(@Nullable String location, @Nullable String rest) {}

    Read read(String piece) {
        var bare = piece.replaceAll("\\s*\\([^)]*\\)\\s*$", "")
                .replaceAll(";.*$", "")
                .strip();
        if (bare.isEmpty() || remoteOnly(piece)) return new Read(piece, null);
        var parts = parts(bare);
        int first = firstPlace(parts);
        if (first < 0) return bracketed(piece, bare);
        var location = clean(String.join(", ", parts.subList(first, parts.size())));
        var before = String.join(", ", parts.subList(0, first));
        if (first == 0 || terms.only(before)) return new Read(location, null);
        return new Read(location, employer(parts.subList(0, first)));
    }

    private boolean remoteOnly(String piece) {
        boolean town = places.leading(piece).isPresent() && piece.indexOf(',') < 0 && place(piece);
        return town || wording.pattern("mode.remote").matcher(piece).lookingAt();
    }

    private Read bracketed(String piece, String bare) {
        var m = BRACKET.matcher(piece);
        if (m.find() && places.country(m.group("place")).isPresent()) return new Read(clean(m.group("place")), bare);
        return new Read(null, bare);
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(",\\s+|\\s+[–—-]\\s+"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Where the place begins among the parts: a known town, an unknown one before its state, or behind an employer. */
    private int firstPlace(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!place(parts.get(i))) continue;
            boolean region = places.isRegion(parts.get(i))
                    || COUNTY.matcher(parts.get(i)).matches();
            return i > 0 && region && townLike(parts.get(i - 1), i == 1) ? i - 1 : i;
        }
        int last = parts.size() - 1;
        boolean behind = last > 0
                && parts.getFirst().indexOf(' ') > 0
                && TOWN.matcher(parts.get(last)).matches();
        return behind && !company(parts.get(last)) && !terms.only(parts.get(last)) ? last : -1;
    }

    /** A place's name alone, or with words behind it that are no name ("Cork city", "Leeds DN4"). */
    private boolean place(String part) {
        if (company(part)) return false;
        if (places.isPlace(part) || COUNTY.matcher(part).matches()) return true;
        int last = part.lastIndexOf(' ');
        if (last > 0 && places.isRegion(part.substring(last + 1)) && part.length() - last <= 4) return true;
        var town = places.leading(part);
        if (town.isEmpty()) return false;
        var rest = part.substring(town.get().length()).strip();
        return MORE.matcher(rest).matches()
                || wording.pattern("mode.remote").matcher(rest).find();
    }

    private boolean townLike(String part, boolean alone) {
        return !company(part) && part.split("\\s+").length <= 3 && (alone || !part.contains(" of "));
    }

    private boolean company(String part) {
        return wording.pattern("company.words").matcher(part).find();
    }

    private static @Nullable String employer(List<String> parts) {
        if (parts.isEmpty()) return null;
        boolean suffix = parts.size() > 1 && parts.get(1).matches("(?i)(?:inc|ltd|llc|llp|plc|s\\.?[al]\\.?|gmbh)\\.?");
        return suffix ? parts.get(0) + ", " + parts.get(1) : parts.get(0);
    }

    /** The place without words about the way of working. */
    String clean(String text) {
        var m = wording.built(
                        "place.mode",
                        w -> "(?:\\s*[,(–—|/-]\\s*|\\s+" + w.alternatives("place.or") + "\\s+)(?:\\p{L}+\\s+)?(?:"
                                + w.alternatives("mode.remote") + "|" + w.alternatives("mode.hybrid") + "|"
                                + w.alternatives("mode.onsite") + "|"
                                + w.alternatives("type.full") + ").*$")
                .matcher(text);
        var cut = m.find() && m.start() > 0 ? text.substring(0, m.start()) : text;
        return cut.replaceAll(",\\s+\\p{Ll}.*$", "").replaceAll("^[\\s,–—-]+|[\\s,.;–—-]+$", "");
    }

    /** "based in Barnsley", "our office in Lyon", "Juniper Hospital (Bend, Oregon) needs". */
    Optional<String> inProse(Page page) {
        for (var sentence : page.sentences()) {
            if (sentence.kind() != Kind.HEAD
                    && sentence.kind() != Kind.ROLE
                    && sentence.kind() != Kind.COMPANY
                    && sentence.kind() != Kind.OTHER) continue;
            for (var pattern : new Pattern[] {BRACKET, IN}) {
                for (var m = pattern.matcher(sentence.text()); m.find(); ) {
                    var name = m.group("place").replaceAll("[.,]+$", "");
                    boolean said = pattern == BRACKET
                            || wording.pattern("place.said")
                                    .matcher(sentence.text())
                                    .find();
                    if (!said) continue;
                    if (places.leading(name).isPresent() || places.isRegion(name.substring(name.lastIndexOf(' ') + 1)))
                        return Optional.of(clean(name));
                }
            }
        }
        return Optional.empty();
    }
}
