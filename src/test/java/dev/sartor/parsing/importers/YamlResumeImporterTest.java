package dev.sartor.parsing.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlResumeImporterTest {
    @Test
    void contentIsRead() {
        var resume = Samples.read("""
                ---
                content:
                  basics:
                    name: Tomas Reyl
                    headline: Baker
                    summary: |
                      - Bakes at night.
                      - Teaches by day.
                  location: { city: Brno, country: Czechia }
                  work:
                    - name: Pec a syn
                      position: Master baker
                      startDate: Sep 1, 2019
                      endDate:
                      summary: |
                        Runs the night shift.
                        - Cut waste by 12%
                  skills:
                    - name: Sourdough
                      level: Expert
                      keywords: [rye, wheat]
                locale: { language: en }
                layout: { template: x }
                """);
        assertThat(resume.basics().location().countryCode()).isEqualTo("CZ");
        assertThat(resume.basics().summary()).isEqualTo("Bakes at night.\nTeaches by day.");
        var job = resume.work().getFirst();
        assertThat(job.period().start()).hasToString("2019-09-01");
        assertThat(job.summary()).isEqualTo("Runs the night shift.");
        assertThat(job.highlights()).extracting(h -> h.text()).containsExactly("Cut waste by 12%");
        assertThat(resume.language()).isEqualTo("en");
        assertThat(resume.extras().values()).containsKey("x-yamlresume");
    }

    @Test
    void jsonResumeWrittenInYamlIsJsonResume() {
        var resume = Samples.read("basics:\n  name: Tomas Reyl\nwork:\n  - name: Pec\n    startDate: '2020-01'\n");
        assertThat(resume.work().getFirst().name()).isEqualTo("Pec");
        assertThat(resume.work().getFirst().period().start()).hasToString("2020-01");
    }
}
