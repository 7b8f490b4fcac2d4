package dev.sartor.generation.letter.words;

import dev.sartor.model.posting.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Duties told in prose, one by one: "As a trainer you show new starters how to pick, keep the records; …". */
public final class ProseDuties {
    private static final Pattern PAUSE = Pattern.compile("[,;] |(?<=[^,;]) (?=(?:and|et|y|e) )");
    private static final Pattern JOINING = Pattern.compile("(?iu)^(?:and|et|y|e) ");

    /** "Tell us how you would explain it" is asked of the applicant, not of the post's holder. */
    private static final Pattern ASKED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:how|why|what|where|when|if|whether|that|which|who|letter) ");

    private final Phrases phrases;

    public ProseDuties(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A duty, from its verb on, and where the posting has it. */
    record Piece(String text, Span span) {}

    /** The duties of one sentence; none where it is no such sentence.
     *
     * @param sentence where in the text it stands
     */
    public List<Piece> of(String text, Span sentence) {
        var said = sentence.of(text);
        var lead = lead(said);
        if (lead > 0) return pieces(said.substring(lead), sentence.start() + lead);
        return said.contains(";") && isDuty(said) ? pieces(said, sentence.start()) : List.of();
    }

    /** How far the words before the first duty go; 0 for a sentence that tells none to the reader. */
    private int lead(String said) {
        var leads = Stream.concat(phrases.list("task.leads").stream(), phrases.list("task.you").stream())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (leads.isEmpty()) return 0;
        var m = Pattern.compile("[^.:;!?\\n]{0,40}?(?iu:(?<!\\p{L})(?:" + leads + "))\\s+")
                .matcher(said);
        boolean asked =
                m.lookingAt() && ASKED.matcher(said.substring(0, m.end())).find();
        return m.lookingAt() && !asked && isDuty(said.substring(m.end())) ? m.end() : 0;
    }

    private List<Piece> pieces(String said, int offset) {
        var out = new ArrayList<Piece>();
        var m = PAUSE.matcher(said);
        int from = 0;
        while (m.find()) {
            var behind = said.substring(m.end());
            var next = said(behind);
            boolean one = !m.group().startsWith(",") && !m.group().startsWith(";");
            if (one && PostingWords.words(said.substring(from, m.start()).strip()) < 3) continue;
            if (!isDuty(next)
                    && next.length() == JOINING.matcher(behind).replaceFirst("").length()) continue;
            add(out, said, from, m.start(), offset);
            from = said.length() - next.length();
        }
        add(out, said, from, said.length(), offset);
        return out;
    }

    /** Without "and" and without "you" before the next verb. */
    private String said(String text) {
        var plain = JOINING.matcher(text).replaceFirst("");
        var empty = Stream.concat(phrases.list("task.you").stream(), phrases.list("task.drop").stream());
        return empty.filter(word -> plain.startsWith(word + " "))
                .findFirst()
                .map(word -> plain.substring(word.length() + 1))
                .orElse(plain);
    }

    private void add(List<Piece> out, String said, int from, int to, int offset) {
        var text = plain(said.substring(from, to));
        if (leans(text) && !text.contains(" that ")) text = plain(text.replaceFirst(",.*$", ""));
        boolean says = isDuty(text) && PostingWords.words(text) > 2 && !leans(text);
        boolean never = phrases.list("duty.never").stream().anyMatch(text::matches);
        if (says && !never) out.add(new Piece(text, new Span(offset + from, offset + to)));
    }

    /** Speaks of something named before. */
    private boolean leans(String text) {
        return phrases.list("said.vague").stream()
                .anyMatch(w -> text.matches("(?iu).*(?<!\\p{L})" + Pattern.quote(w) + "(?!\\p{L}).*"));
    }

    private static String plain(String text) {
        return text.strip().replaceFirst("[.;,]+$", "").replaceAll("\\s+", " ");
    }

    private boolean isDuty(String text) {
        var first = text.split("[\\s,]+")[0].toLowerCase(Locale.ROOT);
        var endings = phrases.list("verbs.task-ending");
        return phrases.set("verbs.task").contains(first)
                        && !phrases.set("task.you-not").contains(first)
                || !endings.isEmpty() && first.matches(endings.getFirst());
    }
}
