package dev.sartor.cli.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.cli.evaluations.Evaluating.Asked;
import dev.sartor.kernel.Period;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final Fact FACT = new Fact(
            "f1",
            Fact.Kind.HIGHLIGHT,
            "Ran three deployment pipelines",
            new Place("work", "w1", "Blue Fjord", "Engineer", Period.UNKNOWN),
            List.of());

    @Test
    void everyMustHaveThatTheFactsSupportIsShown() {
        var outcome = new Quality().run(new Asked("examples", 3, 1, true));
        assertThat(outcome.passed()).as(outcome.told()).isTrue();
        assertThat(outcome.told()).contains("\"cases\" : 3", "must-haves shown, %", "LIX");
    }

    @Test
    void aWordThatTheFactDoesNotHaveIsCounted() {
        assertThat(Prose.of(saying("Ran three deployment pipelines"), List.of(FACT))
                        .distance())
                .isZero();
        var strange = Prose.of(saying("Ran three magnificent pipelines"), List.of(FACT));
        assertThat(strange.distance()).isEqualTo(0.25);
        assertThat(strange.words()).isEqualTo(4);
        assertThat(strange.lix()).isCloseTo(4 + 50, within(1e-9));
    }

    private static Draft saying(String text) {
        var name = new Line("basics/name", "Ada Marchetti", List.of(new Source.Convention()), false);
        var line = new Line("work/w1/highlights/f1", text, List.of(new Source.OfFact("f1")), true);
        var heading = new Line("sections/work", "Work", List.of(new Source.Convention()), false);
        var section = new Section(Section.Kind.SUMMARY, heading, new Section.Prose(List.of(line)));
        return new Draft.Cv("en", "CV", new Head(name, null, List.of()), List.of(section));
    }
}
