package dev.sartor.generation.letter.words;

import dev.sartor.generation.letter.words.Ask.Form;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.skills.SkillFinder;
import dev.sartor.skills.Taxonomy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what a posting says into words that fit a letter, word for word but for "we", which becomes "you". */
public final class PostingWords {
    private static final int LONGEST_ASK = 20;
    private static final int LONGEST_TASK = 24;
    private static final int SHORTEST_SAID = 6;
    private static final int LONGEST_SAID = 32;

    private final JobPosting posting;
    private final Phrases phrases;
    private final String language;

    public PostingWords(JobPosting posting, Phrases phrases, String language) {
        this.posting = posting;
        this.phrases = phrases;
        this.language = language;
    }

    /** Whether the posting is in the letter's language; of another only names can be told. */
    public boolean isReadable() {
        return posting.language().startsWith(language.substring(0, 2));
    }

    /** A requirement, as the posting words it where that reads well, else by its label; nothing when neither does. */
    public Optional<Ask> asked(Requirement requirement) {
        var text = bared(plain(requirement.sentence()));
        boolean whole = isReadable() && words(text) <= LONGEST_ASK && isOnePiece(text);
        var form = whole ? form(text) : null;
        if (form == null) {
            text = plain(requirement.label()).replaceFirst(", \\p{L}+$", "").replaceFirst(" and of ", " and ");
            form = isReadable() ? isBare(text) ? null : form(text) : Form.THING;
            if (form == Form.THING && isAbility(requirement)) form = Form.ABLE;
        }
        if (form == null) return Optional.empty();
        if (form == Form.THING && ability(text) > 0) {
            text = text.substring(ability(text));
            form = Form.ABLE;
        }
        boolean paper =
                requirement.kind() == Requirement.Kind.LICENCE || requirement.kind() == Requirement.Kind.CERTIFICATE;
        boolean kept = form == Form.QUOTE || paper && Character.isUpperCase(text.charAt(0)) && !isSmall(text);
        return Optional.of(withArticle(new Ask(form, kept ? text : turned(text), requirement.span())));
    }

    /** "Valid licence" may be written small; "Oregon licence" may not. */
    private boolean isSmall(String text) {
        return phrases.set("papers.small").contains(first(text));
    }

    /** With its article, where a language's table tells it; else in quotation marks, where the language has such a table. */
    private Ask withArticle(Ask ask) {
        if (ask.form() != Form.THING || !isReadable()) return ask;
        for (var pattern : phrases.patterns("ask.article")) {
            var pair = pattern.split(" ~ ", 2);
            if (!ask.text().matches(pair[0])) continue;
            var said = pair[1].replace("{it}", ask.text());
            return new Ask(ask.form(), said.replaceFirst("^a (?=[AEIOaeio]|[FHLMNRSX]\\p{Lu})", "an "), ask.span());
        }
        return phrases.isSet("ask.else") ? new Ask(Form.QUOTE, ask.text(), ask.span()) : ask;
    }

    /** "Presenter" is whom they want, "errors" what they want fewer of: one word that names no skill says too little. */
    private boolean isBare(String label) {
        boolean one = label.indexOf(' ') < 0 && label.equals(label.toLowerCase(Locale.ROOT));
        return one
                && (matches("persons", label)
                        || SkillFinder.standard().find(label, language).isEmpty());
    }

    /** What kind of phrase it is by its first word; null for one that no pattern takes. */
    private @Nullable Form form(String text) {
        var first = first(text);
        if (starts("quoted", text) || matches("quoted-first", text)) return Form.QUOTE;
        if (starts("not-a-thing", text) || first.isEmpty()) return null;
        if (isDone(first, text)) return Form.DONE;
        return Form.THING;
    }

    /** "Able to explain figures simply", of which the label is what follows. */
    private boolean isAbility(Requirement requirement) {
        var sentence = requirement.sentence().toLowerCase(Locale.ROOT);
        var label = requirement.label().toLowerCase(Locale.ROOT);
        return phrases.list("able").stream().anyMatch(able -> sentence.contains(able + " " + label));
    }

    /** Where "ability to explain figures" comes to what one is able to do; 0 for what says no ability. */
    private int ability(String text) {
        for (var able : phrases.list("able"))
            if (able.endsWith(" to") && text.regionMatches(true, 0, able + " ", 0, able.length() + 1))
                return able.length() + 1;
        return 0;
    }

    /** Without "a minimum of" before it. */
    private String bared(String text) {
        for (var lead : phrases.list("ask.leads"))
            if (text.regionMatches(true, 0, lead + " ", 0, lead.length() + 1)) return text.substring(lead.length() + 1);
        return text;
    }

    /** "Managed a team", "trained salespeople" are deeds; "managed services" are things. */
    private boolean isDone(String first, String text) {
        if (phrases.set("verbs.past").contains(first)) return true;
        var ending = phrases.list("verbs.past-ending");
        if (ending.isEmpty() || !first.matches(ending.getFirst())) return false;
        return !phrases.set("adjectives").contains(first) || matches("done.then", text) || matches("done.whom", text);
    }

    /** A sentence on the work: tasks, a piece of work, or what the employer says; nothing when no pattern takes it. */
    public List<Ask> work(Span span) {
        var text = plain(span.of(posting.text()));
        if (!isReadable() || text.contains("?") || text.contains("!") || text.contains(". ")) return List.of();
        var told = new ProseDuties(phrases).of(posting.text(), span);
        if (!told.isEmpty()) return tasks(told);
        if (isDuty(first(text))) return task(text, span).stream().toList();
        if (matches("duty.told", text) && words(text) <= LONGEST_SAID) return List.of(new Ask(Form.DUTY, text, span));
        boolean isSentence = span.of(posting.text()).strip().endsWith(".");
        if (isSaid(text, isSentence)) return List.of(new Ask(Form.SAID, fitted("said", text), span));
        boolean named = !isSentence && matches("work.first", text) && words(text) <= LONGEST_TASK;
        return named ? List.of(new Ask(Form.WORK, turned(text), span)) : List.of();
    }

    /** Duties told in prose outside what the posting says of itself, for all of it may be prose. */
    public Stream<Ask> duties() {
        if (!isReadable()) return Stream.empty();
        var prose = new ProseDuties(phrases);
        return Pattern.compile("(?<=^|[.!?]\\s|\\R)[^.:!?\\n]+[.]")
                .matcher(posting.text())
                .results()
                .filter(m -> starts("task.leads", m.group()) || hasLead(m.group()))
                .flatMap(m -> tasks(prose.of(posting.text(), new Span(m.start(), m.end()))).stream());
    }

    private boolean hasLead(String sentence) {
        return phrases.list("task.leads").stream().anyMatch(lead -> sentence.contains(" " + lead + " "));
    }

    private List<Ask> tasks(List<ProseDuties.Piece> pieces) {
        return pieces.stream().flatMap(p -> task(p.text(), p.span()).stream()).toList();
    }

    private boolean isDuty(String first) {
        return phrases.set("verbs.task").contains(first) || matches("verbs.task-ending", first);
    }

    private Optional<Ask> task(String text, Span span) {
        for (var word : phrases.list("task.drop"))
            if (text.startsWith(word + " ")) return task(text.substring(word.length() + 1), span);
        if (matches("task.named", text)) return Optional.of(new Ask(Form.WORK, turned(text), span));
        return words(text) > LONGEST_TASK || text.contains(";")
                ? Optional.empty()
                : Optional.of(new Ask(
                        Form.TASK,
                        phrases.set("verbatim").contains("task") ? text : FirstPerson.lowered(turned(text)),
                        span));
    }

    /** A whole sentence of the employer about themselves, neither too short to say something nor too long to repeat. */
    private boolean isSaid(String text, boolean isSentence) {
        var company = posting.company();
        boolean theirs = phrases.set("we").contains(first(text))
                || isSentence && phrases.set("we.whole").contains(first(text))
                || company != null && text.startsWith(company.split("\\s+")[0]) && !text.matches("[^,]*\\(.*");
        return theirs
                && words(text) >= SHORTEST_SAID
                && words(text) <= LONGEST_SAID
                && phrases.list("said.not").stream().noneMatch(text.toLowerCase(Locale.ROOT)::contains)
                && phrases.list("said.vague").stream()
                        .noneMatch(w -> text.matches("(?iu).*(?<!\\p{L})" + Pattern.quote(w) + "(?!\\p{L}).*"));
    }

    private boolean isOnePiece(String text) {
        return text.chars().filter(c -> c == ',').count() < 3
                && !text.contains(":")
                && !text.contains(";")
                && !text.contains(". ");
    }

    private boolean starts(String key, String text) {
        return phrases.list(key).stream()
                .anyMatch(w -> text.regionMatches(true, 0, w, 0, w.length())
                        && (text.length() == w.length() || !Character.isLetterOrDigit(text.charAt(w.length()))));
    }

    private boolean matches(String key, String text) {
        var patterns = phrases.list(key);
        return !patterns.isEmpty() && text.matches(patterns.getFirst());
    }

    public static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^[-•*–·]\\s*", "")
                .replaceFirst("[.;,]+$", "");
    }

    public static String first(String text) {
        return text.split("[\\s,]+")[0].toLowerCase(Locale.ROOT);
    }

    public static int words(String text) {
        return text.split("\\s+").length;
    }

    /** Word for word where the language's letters put it in quotation marks. */
    private String fitted(String form, String text) {
        return phrases.set("verbatim").contains(form) ? text : turned(text);
    }

    /** With "you" for "we", and a small first letter unless it begins with a name. */
    private String turned(String sentence) {
        var text = sentence;
        for (var turn : phrases.list("turns")) {
            var pair = turn.split("=", 2);
            text = Pattern.compile("(?<![\\p{L}\\p{N}])" + anyStart(pair[0].strip()) + "(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .replaceAll(pair[1].strip());
        }
        return isName(text) ? text : FirstPerson.lowered(text);
    }

    /** With a capital or without, but not "US" for "us". */
    private static String anyStart(String word) {
        return "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]" + Pattern.quote(word.substring(1));
    }

    /** Begins with a name: a product, a place, a word that is capitalised elsewhere in the posting too. */
    private boolean isName(String text) {
        var first = text.split("[\\s,/]+")[0];
        if (language.startsWith("de")) return !text.matches("\\p{Lu}\\p{Ll}*e[nrs]?\\s+\\p{Lu}.*");
        var company = posting.company();
        if (company != null && company.startsWith(first)) return true;
        var within = Pattern.compile("[\\p{Ll},(][ \t]+" + Pattern.quote(first) + "(?![\\p{L}\\p{N}])");
        boolean proper = SkillFinder.standard().find(first, language).stream().anyMatch(m -> isProper(m.id()));
        if (proper && within.matcher(posting.text()).find()) return true;
        if (posting.text()
                .matches("(?s).*(?<![\\p{L}])" + Pattern.quote(FirstPerson.lowered(first)) + "(?![\\p{L}]).*"))
            return false;
        return proper || within.matcher(posting.text()).find();
    }

    /** What is called the same in every language is a name; "Monitoring" is not. */
    private static boolean isProper(String skill) {
        return Taxonomy.standard()
                .find(skill)
                .map(s -> s.labels().isEmpty() || s.category().equals("spoken"))
                .orElse(false);
    }
}
