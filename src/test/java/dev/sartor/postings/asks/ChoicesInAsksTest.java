package dev.sartor.postings.asks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.postings.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesInAsksTest {
    @Test
    void whatOneDoesToAnyOfSeveralThingsIsAskedOnce() {
        assertThat(asks("Experience influencing harbour policy, berth plans, or budgets based on traffic"))
                .extracting(Requirement::label)
                .containsExactly("influencing harbour policy");
    }

    @Test
    void aListThatGoesOnNamesWhatIsMeant() {
        assertThat(asks("Experience with tide tables, pilot charts, or related aids"))
                .extracting(Requirement::label)
                .contains("tide tables", "pilot charts");
    }

    @Test
    void whomOneWorksWithIsNoSkill() {
        assertThat(asks("Strong partnerships with Dredging, Pilotage, and Harbour Police"))
                .extracting(Requirement::kind)
                .containsExactly(Kind.SOFT_SKILL);
    }

    @Test
    void whatEndsASentenceOfDemandIsNoPartOfTheThing() {
        assertThat(
                        asks(
                                "Experience with berth planning, tide models, training, and organizational change is also required."))
                .extracting(Requirement::label)
                .containsExactly("berth planning", "tide models", "training", "organizational change");
    }

    @Test
    void aNameOfTwoWordsTakesTheWordBeforeIt() {
        assertThat(asks("Fleet leadership experience."))
                .extracting(Requirement::label)
                .containsExactly("Fleet leadership");
    }

    private static List<Requirement> asks(String line) {
        return Postings.read("Harbour Analyst\nSkerry Lines\n\nRequirements\n- " + line + "\n")
                .requirements();
    }
}
