package dev.sartor.generation.letter.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private final Clauses clauses = new Clauses(new Phrases("en", Tone.PLAIN, "a posting"));

    @Test
    void putsInBracketsWhatAColonAdds() {
        assertThat(clauses.of("Lead a team of four: payroll, ledgers and a trainee"))
                .containsExactly("Lead a team of four (payroll, ledgers and a trainee)", "Lead a team of four");
    }

    @Test
    void putsBehindADashWhatBracketsCannotHold() {
        assertThat(clauses.of("Opened Jordan and Lebanon: first orders within 18 months (planned: 24)"))
                .first()
                .isEqualTo("Opened Jordan and Lebanon – first orders within 18 months (planned: 24)");
    }

    @Test
    void leavesASentenceBehindASemicolonAsItIs() {
        assertThat(clauses.of("Supervise six apprentices; four have qualified"))
                .first()
                .isEqualTo("Supervise six apprentices; four have qualified");
        assertThat(clauses.of("Moved deployments to Argo CD; it used to take two weeks"))
                .first()
                .isEqualTo("Moved deployments to Argo CD; it used to take two weeks");
    }

    @Test
    void makesNoSentenceOfWhatHasNoVerb() {
        assertThat(clauses.of("Prepared the file for the audit; two adjustments compared with nine before"))
                .first()
                .isEqualTo("Prepared the file for the audit (two adjustments compared with nine before)");
    }
}
