package dev.sartor.profiles.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.json.ResumeJson;
import org.junit.jupiter.api.Test;

/** Suggestions ask and find; they never invent. */
class SuggestionsTest {
    @Test
    void aWeakLineIsAskedForActionResultAndMeasure() {
        var advice = BulletAdvice.of("Responsible for the night shift of the mill.", "en");
        assertThat(advice.remarks()).extracting(BulletAdvice.Remark::words).containsExactly("Responsible for");
        assertThat(advice.questions())
                .extracting(BulletAdvice.Question::kind)
                .containsExactly("action", "result", "measure");
        assertThat(advice.frame())
                .isEqualTo("[what you did] the night shift of the mill, [what came of it] [by how much]");
    }

    @Test
    void aStrongLineStaysAsItIs() {
        var line = "Rebuilt the mill's scales, which cut waste from 4% to 1%.";
        var advice = BulletAdvice.of(line, "en");
        assertThat(advice.remarks()).isEmpty();
        assertThat(advice.questions()).isEmpty();
        assertThat(advice.frame()).isEqualTo(line);
    }

    @Test
    void otherLanguagesHaveTheirOwnWeakBeginnings() {
        assertThat(BulletAdvice.of("Verantwortlich für 3 Mühlen", "de-DE").remarks())
                .hasSize(1);
        assertThat(BulletAdvice.of("Chargée de 3 moulins", "fr").remarks()).hasSize(1);
        assertThat(BulletAdvice.of("Encargada de 3 molinos", "es").remarks()).hasSize(1);
        assertThat(BulletAdvice.of("Iteration over 3 mills", "en").remarks()).isEmpty();
    }

    @Test
    void onlySkillsThatAreToldOfAreProposed() {
        var resume = ResumeJson.read("""
                {"work":[{"name":"Open Mill","highlights":["Ran PostgreSQL on Kubernetes", "Tuned PostgreSQL queries"]}],
                 "skills":[{"name":"Platforms","keywords":["Kubernetes"]}]}""");
        var found = UnlistedSkill.in(resume);
        assertThat(found)
                .extracting(UnlistedSkill::skill)
                .contains("PostgreSQL")
                .doesNotContain("Kubernetes");
        assertThat(found.getFirst().lines()).hasSize(2);
    }

    @Test
    void aSummaryIsMadeOfTheirOwnWords() {
        var resume = ResumeJson.read("""
                {"work":[{"name":"Open Mill","position":"Miller","highlights":["Ground 40 tonnes a week","Kept the books"]}]}""");
        var material = SummaryMaterial.of(resume);
        assertThat(material.current()).isEqualTo("Miller, Open Mill");
        assertThat(material.measured()).containsExactly("Ground 40 tonnes a week");
        assertThat(material.questions()).contains("What do others come to you for?");
    }
}
