package dev.sartor.parsing.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import org.junit.jupiter.api.Test;

class RenderCvImporterTest {
    private static final String FULL = """
            # a comment first
            cv:
              name: Ilse Brandt
              headline: Hydrologist
              location: Graz, Austria
              email: [ilse@brandt.example, second@brandt.example]
              phone: tel:+43-660-1234567
              shoe_size: 38
              social_networks:
                - network: GitHub
                  username: ilseb
              sections:
                summary:
                  - Measures **rivers** and [models them](https://rivers.example).
                experience:
                  - company: '[Flusswerk](https://flusswerk.example)'
                    position: Hydrologist
                    start_date: 2021-03
                    end_date: present
                    location: Graz
                    team: blue
                    highlights:
                      - Calibrated 14 gauges, see [report](https://flusswerk.example/r).
                      - Result: floods told 6 h ahead
                education:
                  - institution: TU Talheim
                    area: Water Engineering
                    degree: MSc
                    start_date: 2015
                    end_date: 2018
                    highlights: ['GPA: 1.3']
                projects:
                  - name: Rain Map
                    date: Summer 2020
                    summary: Maps rain.
                skills:
                  - label: Tools
                    details: QGIS, R (tidyverse, sf), HEC-RAS
                selected_honors:
                  - bullet: Young Hydrologist of the Year (2022)
                Talks at Fairs:
                  - reversed_number: Where water goes
            design:
              theme: classic
            """;

    @Test
    void everySectionFindsItsPlace() {
        var resume = Samples.read(FULL);
        assertThat(resume.basics().email()).isEqualTo("ilse@brandt.example");
        assertThat(resume.basics().phone()).isEqualTo("+43-660-1234567");
        assertThat(resume.basics().summary()).isEqualTo("Measures rivers and models them.");
        assertThat(resume.basics().profiles().getFirst().url()).isEqualTo("https://github.com/ilseb");
        var job = resume.work().getFirst();
        assertThat(job.name()).isEqualTo("Flusswerk");
        assertThat(job.url()).isEqualTo("https://flusswerk.example");
        assertThat(job.period().isCurrent()).isTrue();
        assertThat(job.highlights())
                .extracting(h -> h.text())
                .containsExactly("Calibrated 14 gauges, see report.", "Result: floods told 6 h ahead");
        assertThat(job.highlights().getFirst().evidence())
                .extracting(e -> e.url())
                .containsExactly("https://flusswerk.example/r");
        assertThat(resume.education().getFirst().score()).isEqualTo("1.3");
        assertThat(resume.skills().getFirst().keywords()).containsExactly("QGIS", "R (tidyverse, sf)", "HEC-RAS");
        assertThat(resume.awards().getFirst().title()).isEqualTo("Young Hydrologist of the Year (2022)");
        assertThat(resume.sections().getFirst().title()).isEqualTo("Talks at Fairs");
    }

    @Test
    void nothingUnknownIsLost() {
        var written = ResumeJson.write(Samples.read(FULL));
        assertThat(written).contains("shoe_size", "38", "blue", "classic", "second@brandt.example", "Summer 2020");
        assertThat(ResumeJson.write(ResumeJson.read(written))).isEqualTo(written);
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        assertThatThrownBy(() -> Samples.read("cv:\n  name: Ilse\n  sections:\n    - [broken\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("sample: This is not valid YAML at line ")
                .hasMessageContaining("column ");
    }
}
