package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import dev.sartor.generation.letter.words.Contact;
import dev.sartor.generation.letter.words.Counts;
import dev.sartor.generation.letter.words.Naming;
import dev.sartor.generation.letter.words.Overlap;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.generation.letter.words.Requests;
import dev.sartor.generation.letter.words.Titles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsOfLettersTest {
    @Test
    void aCountIsReachedOnlyByAsManyOfTheSameThing() {
        var counts = new Counts(new Overlap("en", List.of(), List.of()), List.of("one", "two", "three"));
        assertThat(counts.reach("two PhD candidates to completion", "Supervised one PhD to completion", true))
                .isFalse();
        assertThat(counts.reach("two PhD candidates", "Supervised three PhD candidates", true))
                .isTrue();
        assertThat(counts.reach("two PhD candidates", "Supervised students", true))
                .isFalse();
        assertThat(counts.reach("a budget of €310,000", "Ran a budget of €1.3M", false))
                .isTrue();
        assertThat(counts.reach("a budget of €310,000", "Ran a budget of €35,000", false))
                .isFalse();
    }

    @Test
    void namesTakeTheArticleThatTheirHeadTakes() {
        assertThat(new Naming(phrases("de")).all(Map.of("employer", "Quellbach Pressen AG")))
                .containsEntry("with", "bei der Quellbach Pressen AG");
        assertThat(new Naming(phrases("fr")).all(Map.of("company", "Théâtre des Quais")))
                .containsEntry("there", "au Théâtre des Quais")
                .containsEntry("the", "le Théâtre des Quais");
        assertThat(new Naming(phrases("es")).all(Map.of("company", "Gran Hotel Ribera")))
                .containsEntry("there", "en el Gran Hotel Ribera");
        assertThat(new Naming(phrases("de")).all(Map.of("company", "Brennwald")))
                .containsEntry("there", "bei Brennwald");
    }

    @Test
    void titlesAreAsThePersonWritesTheirOwn() {
        var own = List.of("Teilprojektleiterin Mechanik");
        assertThat(Titles.asOwn(phrases("de"), "Projektleiter Montage", own)).isEqualTo("Projektleiterin Montage");
        assertThat(Titles.asOwn(phrases("de"), "Referent/in Recht", own)).isEqualTo("Referentin Recht");
        assertThat(Titles.asOwn(phrases("de"), "Projektleiter Montage", List.of("Konstrukteur")))
                .isEqualTo("Projektleiter Montage");
        assertThat(Titles.asOwn(phrases("fr"), "Chef(fe) de rang", List.of("Cheffe de projet")))
                .isEqualTo("Cheffe de rang");
    }

    @Test
    void whoIsNamedIsGreetedAndInGermanAsFrauOrHerrOnlyWhereThePostingSaysSo() {
        assertThat(Contact.greeting(phrases("de"), "Ihre Ansprechpartnerin: Henrike Stolz, Personal"))
                .contains("Sehr geehrte Frau Stolz,");
        assertThat(Contact.greeting(phrases("de"), "Rückfragen an Kim Brandt, Telefon 12"))
                .contains("Guten Tag Kim Brandt,");
        assertThat(Contact.greeting(phrases("en"), "Questions to Philippa Thorne, Director"))
                .contains("Dear Philippa Thorne,");
        assertThat(Contact.greeting(phrases("en"), "Contact: Human Resources, ext. 4"))
                .isEmpty();
    }

    @Test
    void whatOthersDidWithAThingIsNoDeed() {
        assertThat(phrases("en").has("deed.passive", "used in courses at four universities"))
                .isTrue();
        assertThat(phrases("en").has("deed.passive", "sold in 40 shops after one year"))
                .isTrue();
        assertThat(phrases("en").has("deed.passive", "used terraform in nine accounts"))
                .isFalse();
    }

    @Test
    void whatIsToBeToldIsFoundAndNothingElse() {
        assertThat(Requests.of(phrases("en"), "Send a CV and a few lines about a kiln you rebuilt to a@b.example."))
                .extracting(Requests.Request::text)
                .containsExactly("a kiln you rebuilt");
        assertThat(Requests.of(phrases("en"), "We tell customers about delays. You will write short letters."))
                .isEmpty();
    }

    @Test
    void aLetterToTheUnitedStatesHasTheirDateAndClose() {
        var letter = Letters.of("linh", Letters.job("qc-chemist"), Tone.PLAIN).letter();
        assertThat(letter.date().text()).isEqualTo("November 20, 2026");
        assertThat(letter.closing().text()).isEqualTo("Sincerely,");
    }

    private static Phrases phrases(String language) {
        return new Phrases(language, Tone.PLAIN, "");
    }
}
