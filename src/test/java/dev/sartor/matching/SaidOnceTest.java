package dev.sartor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Span;
import dev.sartor.model.posting.Years;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidOnceTest {
    private static final String SENTENCE = "Five years of payroll work";

    @Test
    void tellsYearsAndWhatTheyAreOfByOneOfTheTwo() {
        var years = met(Requirement.Kind.YEARS, SENTENCE, Standing.CLOSE);
        var payroll = met(Requirement.Kind.SKILL, "payroll", Standing.SHOWN);
        assertThat(SaidOnce.of(List.of(years, payroll))).containsExactly(years);
    }

    @Test
    void keepsTheOneThatStandsWorse() {
        var years = met(Requirement.Kind.YEARS, SENTENCE, Standing.SHOWN);
        var payroll = met(Requirement.Kind.SKILL, "payroll", Standing.MISSING);
        assertThat(SaidOnce.of(List.of(years, payroll))).containsExactly(payroll);
    }

    @Test
    void leavesAloneWhatTheYearsDoNotName() {
        var years = met(Requirement.Kind.YEARS, SENTENCE, Standing.SHOWN);
        var other = met(Requirement.Kind.SKILL, "welding", Standing.SHOWN);
        assertThat(SaidOnce.of(List.of(years, other))).containsExactly(years, other);
    }

    private static Met met(Requirement.Kind kind, String label, Standing standing) {
        var asked = new Requirement(
                "r-" + label,
                Requirement.Importance.MUST,
                kind,
                label,
                List.of(),
                new Years(5, null),
                SENTENCE,
                new Span(0, SENTENCE.length()));
        return new Met(asked, standing, List.of(), "");
    }
}
