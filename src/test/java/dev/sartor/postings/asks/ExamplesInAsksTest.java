package dev.sartor.postings.asks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.Requirement;
import dev.sartor.postings.Postings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers told from skills, and examples from requirements. */
class ExamplesInAsksTest {
    private static JobPosting asking(String line) {
        return Postings.read("Clerk\nAlder Housing\n\nYou must have:\n- " + line + "\n- A driving licence\n");
    }

    private static List<Requirement> asks(String line) {
        var all = asking(line).requirements();
        return all.subList(0, all.size() - 1);
    }

    @Test
    void aQualificationIsAPaperAndNotTheSkillItIsNamedAfter() {
        for (var line : List.of("A recognised accounting qualification", "A relevant professional qualification")) {
            assertThat(asks(line)).singleElement().satisfies(ask -> {
                assertThat(ask.kind()).isEqualTo(Requirement.Kind.CERTIFICATE);
                assertThat(ask.skills()).isEmpty();
                assertThat(ask.label()).contains(" ");
            });
        }
    }

    @Test
    void aQualificationNamedInBracketsIsAChoiceOfPapers() {
        assertThat(asks("An accounting qualification (ACCA or CIMA)"))
                .singleElement()
                .extracting(Requirement::skills)
                .isEqualTo(List.of("acca", "cima"));
    }

    @Test
    void qualifyingLeadsIsASkill() {
        assertThat(asks("Lead qualification"))
                .singleElement()
                .extracting(Requirement::kind)
                .isEqualTo(Requirement.Kind.SKILL);
    }

    @Test
    void aKindWithExamplesIsOneRequirementThatAnyOfThemMeets() {
        assertThat(asks("Relational databases such as PostgreSQL or MySQL"))
                .singleElement()
                .extracting(Requirement::skills)
                .isEqualTo(List.of("relational-databases", "postgresql", "mysql"));
        assertThat(asks("Message queues (Kafka, RabbitMQ, etc.)")).hasSize(1);
    }

    @Test
    void whatIsNoExampleIsAskedForItself() {
        assertThat(asks("PostgreSQL, like Kafka")).hasSize(2);
        assertThat(asks("Relational databases and Kafka")).hasSize(2);
        assertThat(asks("Message queues (Kafka, RabbitMQ)")).hasSize(2);
    }
}
