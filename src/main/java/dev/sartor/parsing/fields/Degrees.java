package dev.sartor.parsing.fields;

import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Lexicon;
import dev.sartor.parsing.words.Vocabulary;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A degree taken apart: "B.Sc. in Physics" is a B.Sc., of Physics. */
public final class Degrees {
    private static final Set<String> JOINTS = Vocabulary.words("degree.joint");
    private static final Set<String> LEADS = Vocabulary.words("graduated");
    private static final Pattern TRIM = Pattern.compile("^[\\s,;:·•–—-]+|[\\s,;:·•–—(-]+$");
    private static final Pattern HOW =
            Pattern.compile("\\((?:hons?|honours|honors)\\.?\\)[,;:]?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 6;

    private Degrees() {}

    /** Either may be unsaid. */
    public record Degree(@Nullable String type, @Nullable String area) {}

    /** @return nothing when the text names no degree */
    public static Optional<Degree> of(String text) {
        var words = text.strip().split("\\s+");
        int from = lead(words);
        for (int start = from; start < Math.min(words.length, from + 5); start++)
            for (int end = Math.min(words.length, start + LONGEST); end > start; end--) {
                var phrase = join(words, start, end).replaceAll("[,;:]$", "");
                if (!Lexicon.DEGREES.has(phrase)) continue;
                // "BSc (Hons)": what stands in brackets says how, not in what
                int behind = end;
                if (!words[end - 1].endsWith(",")) behind = withBrackets(words, end);
                if (behind == end && start == from) behind = ofWhat(words, end);
                if (behind > end) {
                    phrase = join(words, start, behind).replaceAll("[,;:]$", "");
                    end = behind;
                }
                int how = how(words, end);
                if (how > end) phrase = join(words, start, how).replaceAll("[,;:]$", "");
                if (start == from) return Optional.of(saidTwice(phrase, words, how));
                return Optional.of(behind(words, from, start, how, phrase));
            }
        return Optional.empty();
    }

    /** Behind "(Hons)" at once, behind other brackets where a comma closes them. */
    private static int withBrackets(String[] words, int at) {
        if (at >= words.length || !words[at].startsWith("(")) return at;
        for (int i = at; i < Math.min(words.length, at + 4); i++)
            if (words[i].endsWith("),") || HOW.matcher(words[i]).matches() && i == at) return i + 1;
        return at;
    }

    /** "Bachelor of Design, Graphic Design": what the degree is of belongs to it where the subject follows. */
    private static int ofWhat(String[] words, int at) {
        if (at >= words.length || !words[at].equals("of")) return at;
        for (int i = at + 1; i < Math.min(words.length - 1, at + 4); i++) if (words[i].endsWith(",")) return i + 1;
        return at;
    }

    /**
     * "Certificate, level 5, evening classes, Site Management": figures and small letters between commas say how far and how;
     * the subject begins with a capital letter.
     */
    private static int how(String[] words, int at) {
        int behind = at;
        while (behind > 0 && behind < words.length && words[behind - 1].endsWith(",")) {
            int end = behind;
            while (end < words.length && !words[end].endsWith(",")) end++;
            if (end >= words.length - 1) break;
            var bit = join(words, behind, end + 1);
            boolean small = Character.isLowerCase(bit.codePointAt(0));
            if (!small && bit.codePoints().noneMatch(Character::isDigit)) break;
            behind = end + 1;
        }
        return behind > at && Character.isUpperCase(words[behind].codePointAt(0)) ? behind : at;
    }

    /** "Bachelor of Science in Nursing (BSN), Nursing": the subject stands in the degree's name, and again behind it. */
    private static Degree saidTwice(String phrase, String[] words, int end) {
        var rest = join(words, end, words.length);
        int comma = rest.lastIndexOf(", ");
        if (comma > 0
                && (" " + Fold.of(rest.substring(0, comma)) + " ")
                        .contains(" " + Fold.of(rest.substring(comma + 2)) + " "))
            return new Degree(phrase + " " + rest.substring(0, comma), rest.substring(comma + 2));
        return new Degree(phrase, area(words, end));
    }

    /** "Computer Science, Bachelor": the subject stands before. */
    private static Degree behind(String[] words, int from, int start, int end, String phrase) {
        var before = TRIM.matcher(join(words, from, start)).replaceAll("");
        var after = area(words, end);
        return after == null ? new Degree(phrase, before) : new Degree(before + " " + phrase, after);
    }

    private static int lead(String[] words) {
        if (words.length > 2 && LEADS.contains(Fold.of(words[0] + " " + words[1]))) return 2;
        return 0;
    }

    private static @Nullable String area(String[] words, int from) {
        int at = from;
        for (boolean more = true; more && at < words.length; ) {
            more = false;
            for (int n = Math.min(4, words.length - at); n > 0 && !more; n--)
                if (JOINTS.contains(Fold.of(join(words, at, at + n)).replaceAll(":$", ""))
                        || words[at].matches("[-–—,:|]")) {
                    at += words[at].matches("[-–—,:|]") ? 1 : n;
                    more = true;
                }
        }
        var out = TRIM.matcher(join(words, at, words.length)).replaceAll("");
        // Hebrew writes "in" as a letter before the word: "תואר ראשון בכלכלה" is a degree of כלכלה
        if (at == from && out.length() > 3 && out.startsWith("ב") && isHebrew(words[from - 1])) out = out.substring(1);
        if (out.startsWith("(") && out.endsWith(")")) out = out.substring(1, out.length() - 1);
        return out.isEmpty() ? null : out;
    }

    private static boolean isHebrew(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HEBREW
                && Character.isLetter(word.codePointBefore(word.length()));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
