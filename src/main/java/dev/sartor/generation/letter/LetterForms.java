package dev.sartor.generation.letter;

import dev.sartor.generation.Tone;
import dev.sartor.generation.letter.words.Contact;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.generation.letter.words.Titles;
import dev.sartor.kernel.language.Language;
import dev.sartor.model.posting.JobPosting;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a letter that follow a form and claim nothing of the person: whom it greets, what it is about, its close. */
public final class LetterForms {
    private final Phrases phrases;
    private final @Nullable JobPosting posting;
    private final String title;

    /**
     * @param posting null when a letter goes to nobody known
     * @param title of the job as this person would hold it; empty where none is known
     */
    LetterForms(Phrases phrases, @Nullable JobPosting posting, String title) {
        this.phrases = phrases;
        this.posting = posting;
        this.title = title;
    }

    String salutation() {
        var named = posting == null ? Optional.<String>empty() : Contact.greeting(phrases, posting.text());
        if (named.isPresent()) return named.get();
        var company = posting == null ? null : posting.company();
        return company == null
                ? phrases.text("salutation-unnamed", Map.of())
                : phrases.text("salutation", Map.of("company", company));
    }

    @Nullable
    String subject() {
        return title.isEmpty() ? null : phrases.text("subject", Map.of("title", title));
    }

    /** To somebody greeted otherwise than the language's letters do, the close says what the greeting said. */
    String closing() {
        var place = isAmerican() && phrases.isSet("us.closing") ? "us.closing" : "closing";
        var usual = phrases.text("salutation-unnamed", Map.of()).replaceFirst("[,:]$", "");
        var greeted = salutation().replaceFirst("[,:]$", "");
        return phrases.text(place, Map.of()).replace(usual, greeted);
    }

    /** A day as the language's letters write it, and to an employer in the United States as is written there. */
    String date(Language language, LocalDate day) {
        return isAmerican() ? american(phrases, language.letterDate(day)) : language.letterDate(day);
    }

    private boolean isAmerican() {
        return posting != null && "US".equals(posting.country());
    }

    private static String american(Phrases phrases, String date) {
        return phrases.isSet("us.date")
                ? date.replaceFirst("(\\d+) (\\p{L}+) (\\d+)", phrases.text("us.date", Map.of()))
                : date;
    }

    /** Whether a text is that day as a letter in the language may write it. */
    public static boolean isDay(String text, Language language, LocalDate day) {
        var usual = language.letterDate(day);
        return text.equals(usual) || text.equals(american(new Phrases(language.tag(), Tone.PLAIN, ""), usual));
    }

    /**
     * What each slot of a letter to this employer may say, in any tone.
     *
     * @param tag of a language that letters are written in
     * @param posting null when none is known
     */
    public static Accepted accepted(String tag, @Nullable JobPosting posting) {
        var text = posting == null ? "" : posting.text();
        var forms = Stream.of(Tone.values())
                .map(tone -> new Phrases(tag, tone, text))
                .flatMap(phrases -> titles(phrases, posting).map(title -> new LetterForms(phrases, posting, title)))
                .toList();
        var recipient =
                posting == null ? Stream.<@Nullable String>empty() : Stream.of(posting.company(), posting.location());
        return new Accepted(
                recipient.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                each(forms.stream(), LetterForms::subject),
                each(forms.stream(), LetterForms::salutation),
                each(forms.stream(), LetterForms::closing));
    }

    private static Stream<String> titles(Phrases phrases, @Nullable JobPosting posting) {
        var title = posting == null ? null : posting.title();
        return title == null ? Stream.of("") : Titles.forms(phrases, title).stream();
    }

    private static Set<String> each(Stream<LetterForms> forms, Function<LetterForms, @Nullable String> slot) {
        return forms.map(slot).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** What a letter's slots may say without proof. */
    public record Accepted(Set<String> recipient, Set<String> subject, Set<String> salutation, Set<String> closing) {}
}
