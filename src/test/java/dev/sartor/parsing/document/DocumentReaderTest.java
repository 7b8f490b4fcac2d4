package dev.sartor.parsing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.TestPdf;
import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.Importers;
import dev.sartor.parsing.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final String MARKDOWN = """
            # Ottilie Brandvold

            Harbour Engineer

            ottilie@brandvold.example | +47 22 55 01 99 | Bergen, Norway

            ## Experience

            ### Harbour Engineer, Fjordline Works
            March 2019 – present

            - Rebuilt two quays in eleven months
            - Led a crew of nine divers

            ### Site Engineer, Nordkai Ltd
            2015 – 2019

            - Surveyed 40 km of shore

            ## Education

            **Bachelor of Science in Civil Engineering**, Skerry University
            2011 – 2015

            ## Skills

            AutoCAD, Surveying, Diving safety

            ## Languages

            Norwegian (native), English (C1)
            """;

    @Test
    void aMarkdownResumeIsReadWhole() {
        var resume = read(MARKDOWN).resume();
        assertThat(resume.basics().name()).isEqualTo("Ottilie Brandvold");
        assertThat(resume.basics().email()).isEqualTo("ottilie@brandvold.example");
        assertThat(resume.basics().phone()).isEqualTo("+47 22 55 01 99");
        assertThat(resume.work()).hasSize(2);
        assertThat(resume.work().getFirst().position()).isEqualTo("Harbour Engineer");
        assertThat(resume.work().getFirst().name()).isEqualTo("Fjordline Works");
        assertThat(resume.work().getFirst().highlights()).hasSize(2);
        assertThat(resume.work().getFirst().period().start()).hasToString("2019-03");
        assertThat(resume.skills()).extracting(skill -> skill.name()).contains("AutoCAD", "Surveying");
        assertThat(resume.languages()).extracting(l -> l.language()).containsExactly("Norwegian", "English");
    }

    @Test
    void everyFieldSaysHowSureItIsAndWhereItStood() {
        var reading = read(MARKDOWN);
        assertThat(reading.sightings()).extracting(s -> s.path()).contains("basics.name", "work[0].startDate");
        assertThat(reading.sightings()).allSatisfy(s -> {
            assertThat(s.confidence()).isBetween(0.0, 1.0);
            assertThat(s.where()).isNotEmpty();
            assertThat(s.rule()).isNotBlank();
        });
    }

    @Test
    void aPlainTextResumeIsReadWithItsTitlesInGerman() {
        var resume = read("""
                Wendelin Achterberg
                wendelin@achterberg.example

                BERUFSERFAHRUNG

                Lagerleiter, Spedition Hollerkamp GmbH
                04/2018 - heute
                - Lager mit 30 Beschäftigten geführt

                AUSBILDUNG

                Berufsschule Osterwald
                2012 - 2015

                SPRACHEN

                Deutsch: Muttersprache
                Polnisch: gut
                """).resume();
        assertThat(resume.basics().name()).isEqualTo("Wendelin Achterberg");
        assertThat(resume.work()).singleElement().satisfies(job -> {
            assertThat(job.position()).isEqualTo("Lagerleiter");
            assertThat(job.name()).isEqualTo("Spedition Hollerkamp GmbH");
        });
        assertThat(resume.languages()).hasSize(2);
    }

    @Test
    void aCoverLetterIsToldFromAResume() {
        assertThatThrownBy(() -> read("""
                        Ottilie Brandvold
                        Quay Street 4
                        Dear Hiring Manager,
                        I would like to work for you, for I have built many quays.
                        My last one stands in the north.
                        Yours sincerely,
                        Ottilie Brandvold
                        """)).isInstanceOf(BadInput.class).hasMessageContaining("cover letter");
    }

    @Test
    void anInvoiceIsToldFromAResume() {
        assertThatThrownBy(() -> read("""
                        Skerry Supplies
                        Invoice number 7781
                        Bill to: Fjordline Works
                        Rope, 40 m
                        Subtotal 300
                        Amount due 360
                        """)).isInstanceOf(BadInput.class).hasMessageContaining("invoice");
    }

    @Test
    void aJobAfterAPageBreakIsReadToo() {
        var pdf = new TestPdf()
                .at(60, 780, "Ines Caldwater")
                .at(60, 740, "EXPERIENCE")
                .at(60, 710, "Baker, Mill Lane Bakery Ltd")
                .at(400, 710, "2019 - 2021")
                .at(60, 690, "• Baked 300 loaves a day")
                .nextPage()
                .at(60, 700, "Assistant Baker, Stone Oven Ltd")
                .at(400, 700, "2017 - 2019")
                .at(60, 680, "• Cleaned the ovens")
                .bytes();
        var jobs = Importers.read(pdf, "ines.pdf").work();
        assertThat(jobs).extracting(job -> job.name()).containsExactly("Mill Lane Bakery Ltd", "Stone Oven Ltd");
    }

    private static Reading read(String text) {
        return Importers.reading(text.getBytes(StandardCharsets.UTF_8), "file");
    }
}
