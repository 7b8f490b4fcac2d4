package dev.sartor.exports.formats.txt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.formats.Awkward;
import dev.sartor.exports.formats.Comparison;
import dev.sartor.rendering.Drafts;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void aCvIsHeadingsEntriesAndBulletsOneToALine() {
        var text = PlainText.of(Drafts.cv("marisol"));
        assertThat(text)
                .startsWith("Marisol Okonjo\nSite Reliability Engineer\nmarisol@okonjo.example | +44 131 496 0177 | ")
                .contains("\n\nExperience\n----------\n\nSenior Site Reliability Engineer, Harbourlight Ferries\n"
                        + "Edinburgh | Mar 2021 – present\n- Moved the booking platform")
                .endsWith("\n");
        assertThat(text.lines().filter(line -> line.startsWith("- Coached"))).hasSize(1);
    }

    @Test
    void aLetterIsParagraphsThatNothingWraps() {
        var text = PlainText.of(Drafts.letter("marisol-letter"));
        assertThat(text)
                .contains(
                        "\n\n20 November 2026\n\nApplication for Staff Site Reliability Engineer\n\nDear Hiring Team,\n\nYour")
                .endsWith("\n\nYours faithfully,\n\nMarisol Okonjo\n");
    }

    @Test
    void everyLineOfTheDraftIsThereInOrder() {
        assertThat(Comparison.missing(Drafts.cv("marisol"), PlainText.of(Drafts.cv("marisol"))))
                .isEmpty();
        var letter = Drafts.letter("marisol-letter");
        assertThat(Comparison.missing(letter, PlainText.of(letter))).isEmpty();
        assertThat(Comparison.missing(Awkward.cv(), PlainText.of(Awkward.cv()))).isEmpty();
        assertThat(Comparison.missing(Awkward.letter(), PlainText.of(Awkward.letter())))
                .isEmpty();
    }

    @Test
    void emptyPartsLeaveNoTrace() {
        assertThat(PlainText.of(Awkward.bare())).isEqualTo("Ada\n");
    }
}
