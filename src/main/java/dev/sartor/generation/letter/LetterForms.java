package dev.sartor.generation.letter;

import dev.sartor.generation.Tone;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.model.posting.JobPosting;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a letter that follow a form and claim nothing of the person: whom it greets, what it is about, its close. */
public final class LetterForms {
    private final Phrases phrases;
    private final @Nullable JobPosting posting;

    /** @param posting null when a letter goes to nobody known */
    LetterForms(Phrases phrases, @Nullable JobPosting posting) {
        this.phrases = phrases;
        this.posting = posting;
    }

    String salutation() {
        var company = posting == null ? null : posting.company();
        return company == null
                ? phrases.text("salutation-unnamed", Map.of())
                : phrases.text("salutation", Map.of("company", company));
    }

    @Nullable
    String subject() {
        var title = posting == null ? null : posting.title();
        return title == null ? null : phrases.text("subject", Map.of("title", title));
    }

    String closing() {
        return phrases.text("closing", Map.of());
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
                .map(tone -> new LetterForms(new Phrases(tag, tone, text), posting))
                .toList();
        var recipient =
                posting == null ? Stream.<@Nullable String>empty() : Stream.of(posting.company(), posting.location());
        return new Accepted(
                recipient.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()),
                each(forms.stream(), LetterForms::subject),
                each(forms.stream(), LetterForms::salutation),
                each(forms.stream(), LetterForms::closing));
    }

    private static Set<String> each(Stream<LetterForms> forms, Function<LetterForms, @Nullable String> slot) {
        return forms.map(slot).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** What a letter's slots may say without proof. */
    public record Accepted(Set<String> recipient, Set<String> subject, Set<String> salutation, Set<String> closing) {}
}
