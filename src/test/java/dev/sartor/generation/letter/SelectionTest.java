package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import org.junit.jupiter.api.Test;

/** What of a person's record a letter chooses. */
class SelectionTest {
    private static String letter(String person, String posting) {
        return String.join("\n", Letters.of(person, posting, Tone.PLAIN).paragraphs());
    }

    @Test
    void yearsAreAnsweredByThePostsThatFollowOnOneAnother() {
        assertThat(letter("farid", Letters.job("key-account-manager")))
                .contains("from 2017 to 2020 I was Key Account Manager")
                .doesNotContain("Inside Sales Engineer");
    }

    @Test
    void aWordThatTheDeedSaysMeetsItsNameInTheListOfSkills() {
        assertThat(letter("kiran", Letters.job("brand-designer"))).contains("packaging of 34 pharmacy products");
    }

    @Test
    void whatHasToBeHeldIsHeldOnPaper() {
        assertThat(letter("imani", Letters.job("icu-nurse")))
                .contains("I am a Registered Nurse (RN) in Washington.", "I hold Basic Life Support (BLS) and ");
    }

    @Test
    void whatIsOnlyWishedForIsWelcome() {
        assertThat(letter("sunniva", Letters.job("science-communicator"))).contains("would welcome knowledge of kelp");
    }

    @Test
    void whatSaysNothingToTheJobIsLeftOut() {
        assertThat(letter("wiremu", Letters.job("trades-tutor"))).doesNotContain("photo record of every ceiling");
    }

    @Test
    void theStrongestDeedOfThoseYearsIsTold() {
        assertThat(letter("wiremu", Letters.job("site-manager")))
                .contains("$6.8 million hospital wing", "two weeks late because of the lift supplier");
    }

    @Test
    void whatIsInBracketsOfHoursIsNoPartOfATitle() {
        assertThat(letter("maeve", Letters.job("charity-finance-lead")))
                .contains("Finance Lead at The Harbour Trust")
                .doesNotContain("24 Hours");
    }
}
