package dev.sartor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.PartialDate;
import dev.sartor.kernel.Period;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.match.Met;
import dev.sartor.model.match.Met.Standing;
import dev.sartor.postings.Postings;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    static final YearMonth TODAY = YearMonth.of(2026, 11);
    static final String PERSON = """
            {"basics": {"name": "Nia Okafor"},
             "work": [
               {"name": "Brightwater", "position": "Backend Developer", "startDate": "2020-01",
                "highlights": ["Ran 12 services on Amazon EKS", "Wrote billing services in Java and Spring Boot", "Moved reports to PostgreSQL"]},
               {"name": "Oakline", "position": "Backend Developer", "startDate": "2018-01", "endDate": "2020-06", "highlights": ["Maintained a Java web shop"]}],
             "education": [{"institution": "Riverside College", "studyType": "BSc", "area": "Computer Science", "startDate": "2014", "endDate": "2017"}],
             "certificates": [{"name": "Certified Kubernetes Administrator (CKA)", "date": "2020-05", "x-sartor": {"kind": "certificate", "expires": "2023-05"}}]}
            """;

    @Test
    void tellsShownFromNotSaidFromCloseFromMissing() {
        assertThat(standing("Java")).isEqualTo(Standing.SHOWN);
        assertThat(standing("Kubernetes")).isIn(Standing.NOT_SAID, Standing.SHOWN);
        assertThat(standing("MySQL")).isEqualTo(Standing.CLOSE);
        assertThat(standing("JavaScript")).isNotEqualTo(Standing.SHOWN);
        assertThat(standing("Photoshop")).isEqualTo(Standing.MISSING);
    }

    @Test
    void countsYearsWithOverlapsOnce() {
        assertThat(met("At least 8 years of Java experience").standing()).isEqualTo(Standing.SHOWN);
        assertThat(met("At least 8 years of Java experience").reason()).contains("8 years 11 months");
        assertThat(met("At least 12 years of Java experience").standing()).isEqualTo(Standing.CLOSE);
    }

    @Test
    void knowsDegreesByLevelAndSubject() {
        assertThat(met("Bachelor's degree in Computer Science").standing()).isEqualTo(Standing.SHOWN);
        assertThat(met("Master's degree in Computer Science").standing()).isEqualTo(Standing.CLOSE);
        assertThat(met("Bachelor's degree in Nursing").standing()).isEqualTo(Standing.CLOSE);
    }

    @Test
    void saysThatACertificateRanOut() {
        var met = met("CKA certification");
        assertThat(met.standing()).isEqualTo(Standing.CLOSE);
        assertThat(met.reason()).contains("expired 2023-05");
    }

    @Test
    void aCertificateAmongTheEducationIsHeldWhenItIsOver() {
        assertThat(
                        hygiene(
                                "\"education\": [{\"institution\": \"Highfield\", \"studyType\": \"HACCP Level 3\", \"endDate\": \"2021\"}]"))
                .isEqualTo(Standing.SHOWN);
        assertThat(hygiene("\"certificates\": [{\"name\": \"HACCP Level 3, Highfield\", \"date\": \"2021\"}]"))
                .isEqualTo(Standing.SHOWN);
        assertThat(
                        hygiene(
                                "\"education\": [{\"institution\": \"Highfield\", \"area\": \"HACCP Level 3\", \"startDate\": \"2020\", \"endDate\": \"2021\"}]"))
                .isEqualTo(Standing.SHOWN);
        assertThat(
                        hygiene(
                                "\"education\": [{\"institution\": \"Highfield\", \"studyType\": \"HACCP Level 3\", \"startDate\": \"2026-09\"}]"))
                .isNotEqualTo(Standing.SHOWN);
        assertThat(
                        hygiene(
                                "\"education\": [{\"institution\": \"Highfield\", \"studyType\": \"HACCP Level 2\", \"endDate\": \"2021\"}]"))
                .isNotEqualTo(Standing.SHOWN);
    }

    private static Standing hygiene(String section) {
        var json =
                "{\"basics\": {\"name\": \"Nia Okafor\"}, \"work\": [{\"name\": \"Oakline\", \"position\": \"Cook\"}], %s}"
                        .formatted(section);
        var posting = Postings.read("Sous Chef\n\nRequirements:\n- HACCP Level 3\n");
        var met = Matching.match(Facts.of(ResumeJson.read(json)), posting, "en", TODAY).met().stream()
                .filter(m -> m.requirement().label().contains("HACCP"))
                .findFirst()
                .orElseThrow();
        return met.standing();
    }

    @Test
    void aKindOfWhatIsAskedIsSaidToBeInferred() {
        var met = met("Container orchestration");
        assertThat(met.standing()).isEqualTo(Standing.NOT_SAID);
        assertThat(met.reason()).startsWith("Inferred").doesNotContain("There but");
    }

    @Test
    void sumsMonthsOfPeriods() {
        var a = new Period(PartialDate.of(2018, 1), PartialDate.of(2018, 12));
        var b = new Period(PartialDate.of(2018, 7), PartialDate.of(2019, 6));
        assertThat(Period.months(List.of(a, b), TODAY)).isEqualTo(18);
        assertThat(Period.months(List.of(b, a), TODAY)).isEqualTo(18);
        assertThat(Period.months(List.of(new Period(PartialDate.of(2015), PartialDate.of(2018))), TODAY))
                .isEqualTo(36);
        assertThat(Period.months(List.of(new Period(null, PartialDate.of(2018))), TODAY))
                .isZero();
    }

    private static Standing standing(String skill) {
        return met("Experience with " + skill).standing();
    }

    private static Met met(String requirement) {
        var posting = Postings.read("Backend Developer\nAcme Ltd\n\nRequirements\n- " + requirement + "\n");
        var match = Matching.match(Facts.of(ResumeJson.read(PERSON)), posting, "en", TODAY);
        return match.met().getFirst();
    }
}
