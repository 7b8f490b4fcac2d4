package dev.sartor.parsing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.ats.TestPdf;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import dev.sartor.parsing.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Résumés of fictional people whose parts no title parts, whose tables wrap, whose lines say more than one thing. */
class UntitledPartsTest {
    private static final String WAREHOUSE = """
            Marta Quillfeather
            marta@quillfeather.example | 07700 900123
            Full UK driving licence

            PERSONAL STATEMENT
            Warehouse supervisor with nine years of leading teams of up to twenty people. Calm when
            the lorries come late, exact when the stock is counted.

            Warehouse Supervisor
            Oatfield Storage Ltd - contract, Leeds                  March 2019 - Present
            - Led a team of fourteen over two shifts
            - Cut picking errors by 31 % in one year

            Forklift Operator
            Humber Cold Chain (Jan 2015 - Feb 2019)
            - Moved 90 pallets a shift

            INTERESTS
            Fell running, brass band
            References available upon request
            """;

    @Test
    void jobsUnderASummaryAreNoPartOfIt() {
        var resume = read(WAREHOUSE).resume();
        assertThat(resume.basics().summary()).endsWith("exact when the stock is counted.");
        assertThat(resume.work())
                .extracting(job -> job.position())
                .containsExactly("Warehouse Supervisor", "Forklift Operator");
        assertThat(resume.work().getFirst().highlights()).hasSize(2);
    }

    @Test
    void howOneWasEmployedAndWhereIsNoPartOfTheEmployersName() {
        assertThat(read(WAREHOUSE).resume().work())
                .extracting(job -> job.name())
                .containsExactly("Oatfield Storage Ltd", "Humber Cold Chain");
        var jobs = read("""
                        Torben Asquith
                        torben@asquith.example

                        EMPLOYMENT

                        Logistics Planner, Northgate Haulage Ltd - contract, Ashwick, Mar 2020 to date
                        - Planned 300 runs a week

                        Transport Clerk, Dales Dairy plc (temporary), Ashwick, 06/2017 - 02/2020
                        - Kept the books of 40 lorries
                        """).resume().work();
        assertThat(jobs).extracting(job -> job.name()).containsExactly("Northgate Haulage Ltd", "Dales Dairy plc");
        assertThat(jobs).extracting(job -> job.position()).containsExactly("Logistics Planner", "Transport Clerk");
    }

    @Test
    void aLicenceUnderTheNameIsNoCallingAndIsNotLost() {
        var reading = read(WAREHOUSE);
        assertThat(reading.resume().basics().label()).isNull();
        assertThat(reading.unplaced()).extracting(u -> u.text()).contains("Full UK driving licence");
    }

    @Test
    void aPromiseOfReferencesIsNoInterest() {
        var reading = read(WAREHOUSE);
        assertThat(reading.resume().interests())
                .extracting(interest -> interest.name())
                .containsExactly("Fell running", "brass band");
        assertThat(reading.unplaced()).extracting(u -> u.text()).contains("References available upon request");
    }

    @Test
    void jobsAndASummaryRightUnderTheContactsAreFound() {
        var resume = read("""
                Ifeanyi Brookvale
                ifeanyi@brookvale.example | 0161 496 0123 | Manchester, UK

                Electrician with eleven years on sites and in hospitals. I like wiring that the next one understands.

                Site Electrician, Brightwire Services Ltd
                June 2018 - Present
                * Wired 140 flats
                * Found and mended faults in two hospitals

                Apprentice Electrician, Pennine Cable Company
                2013 - 2018
                * Learned the trade under three master electricians

                QUALIFICATIONS
                Level 3 in Electrical Installation, Stockport College, 2016
                """).resume();
        assertThat(resume.basics().summary()).startsWith("Electrician with eleven years");
        assertThat(resume.work())
                .extracting(job -> job.name())
                .containsExactly("Brightwire Services Ltd", "Pennine Cable Company");
    }

    @Test
    void yearsInASummaryAreNoJob() {
        var resume = read("""
                Odile Farrant
                odile@farrant.example

                SUMMARY
                Engineer who kept the ferries of Skerry Lines Ltd running from 2009 to 2017 without one day lost.
                Since then a teacher of young engineers.

                SKILLS
                Diesel engines, Welding
                """).resume();
        assertThat(resume.basics().summary()).contains("2009 to 2017").contains("Since then");
        assertThat(resume.work()).isEmpty();
    }

    @Test
    void aTableWhoseCellsWrapIsOneRowPerSchool() {
        var resume = Importers.read(
                school(new TestPdf()
                                .at(60, 780, "Petra Ashgrove")
                                .at(60, 766, "petra@ashgrove.example")
                                .at(60, 720, "Education"))
                        .bytes(),
                "table.pdf");
        schools(resume);
    }

    @Test
    void theNamesOfATablesColumnsAreNoSchool() {
        var resume = Importers.read(
                school(new TestPdf()
                                .at(60, 780, "Petra Ashgrove")
                                .at(60, 766, "petra@ashgrove.example")
                                .at(60, 720, "Education")
                                .at(60, 705, "Year")
                                .at(160, 705, "Institution")
                                .at(360, 705, "Qualification"))
                        .bytes(),
                "headed.pdf");
        schools(resume);
    }

    /** Two schools; the first takes two lines, its date set at their middle. */
    private static TestPdf school(TestPdf pdf) {
        return pdf.at(160, 690, "Ashwick and Vale Community College")
                .at(360, 690, "Level 3 Diploma in Health and")
                .at(60, 683, "2014 – 2016")
                .at(160, 676, "of Further Education and Training")
                .at(360, 676, "Social Care")
                .at(60, 655, "2009 – 2014")
                .at(160, 655, "Llanfair High School")
                .at(360, 655, "Certificate in Mathematics");
    }

    private static void schools(Resume resume) {
        assertThat(resume.education())
                .extracting(school -> school.institution())
                .containsExactly(
                        "Ashwick and Vale Community College of Further Education and Training", "Llanfair High School");
        assertThat(resume.education().getFirst().area()).isEqualTo("Health and Social Care");
        assertThat(resume.education().getFirst().period().start()).hasToString("2014");
    }

    private static Reading read(String text) {
        return Importers.reading(text.getBytes(StandardCharsets.UTF_8), "file.txt");
    }
}
