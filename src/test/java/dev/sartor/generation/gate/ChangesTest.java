package dev.sartor.generation.gate;

import static dev.sartor.generation.gate.findings.Verdict.CONTRADICTED;
import static dev.sartor.generation.gate.findings.Verdict.PROVEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What went from one number to another keeps both. */
class ChangesTest {
    private static Facts acme(String text) {
        return Facts.at("Acme", "Engineer", "2019-01", "2021-12").say(text);
    }

    @Test
    void aRoughBeginningDoesNotHideTheEnd() {
        var facts = acme("Cut the monthly bill from about £212,000 to £151,000");
        assertThat(facts.cv("Cut the monthly bill from about £212,000 to £101,000")
                        .verdict())
                .isEqualTo(CONTRADICTED);
        assertThat(facts.cv("Cut the monthly bill from about £212,000 to £151,000")
                        .verdict())
                .isEqualTo(PROVEN);
    }

    @Test
    void whatWentDownIsNoRange() {
        var facts = acme("Brought waiting times down, 40 to 12 minutes, at the front desk");
        assertThat(facts.cv("Brought waiting times down, 40 to 5 minutes").verdict())
                .isEqualTo(CONTRADICTED);
    }
}
