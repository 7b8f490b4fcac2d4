package dev.sartor.parsing.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.parsing.fields.Degrees.Degree;
import org.junit.jupiter.api.Test;

class DegreesTest {
    @Test
    void howFarAndHowBelongsToTheDegree() {
        assertThat(Degrees.of("Certificate, Level 5, evening classes, Site Management"))
                .contains(new Degree("Certificate, Level 5, evening classes", "Site Management"));
        assertThat(Degrees.of("Nordkai Diploma, 9 months, Hydrography"))
                .contains(new Degree("Nordkai Diploma, 9 months", "Hydrography"));
    }

    @Test
    void subjectsInSmallLettersStaySubjects() {
        assertThat(Degrees.of("Licence, économie, gestion")).contains(new Degree("Licence", "économie, gestion"));
        assertThat(Degrees.of("BSc, Chemistry, minor in Statistics"))
                .contains(new Degree("BSc", "Chemistry, minor in Statistics"));
    }

    @Test
    void aSubjectThatIsSaidTwiceStandsInTheDegreesNameToo() {
        assertThat(Degrees.of("Bachelor of Science in Nursing (BSN), Nursing"))
                .contains(new Degree("Bachelor of Science in Nursing (BSN)", "Nursing"));
    }
}
