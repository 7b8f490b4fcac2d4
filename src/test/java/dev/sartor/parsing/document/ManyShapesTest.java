package dev.sartor.parsing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.ats.TestPdf;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Résumés of fictional people in shapes that readers stumble over. */
class ManyShapesTest {
    @Test
    void aHeadlineIsNoWordOfAFormAndNoBeginningOfSentences() {
        assertThat(read("""
                        Mirela Vask
                        Status: Harbour engineer
                        mirela@vask.example

                        EXPERIENCE

                        Harbour engineer, Skerry Lines Ltd
                        2019 – 2022
                        """).basics().label()).isEqualTo("Harbour engineer");
        assertThat(read("""
                        Mirela Vask
                        Date of birth
                        mirela@vask.example

                        EXPERIENCE

                        Harbour engineer, Skerry Lines Ltd
                        2019 – 2022
                        """).basics().label()).isNull();
    }

    @Test
    void whatStandsUnderANameBesidesWhoGaveItIsKept() {
        var resume = read("""
                Mirela Vask
                mirela@vask.example

                PROJECTS

                Tide model
                Project lead
                Forecasts of the water at nine quays
                Written for the pilots of three harbours!
                2019 – 2022
                """);
        assertThat(resume.projects().getFirst().description())
                .contains("nine quays")
                .contains("pilots");
    }

    @Test
    void anEmployerOnALineOfItsOwnLeavesTheTitleWhole() {
        var resume = read("""
                Mirela Vask
                mirela@vask.example

                EXPERIENCE

                Charge Nurse, Medical Ward
                Skerry Harbour Medical Center
                Jan 2019 – Mar 2022
                - Led twelve nurses in three shifts

                Trainee Auditor, later Audit Senior, Quay Street Accountants
                Jan 2015 – Dec 2018
                - Audited harbours and shipyards
                """);
        assertThat(resume.work())
                .extracting(job -> job.position())
                .containsExactly("Charge Nurse, Medical Ward", "Trainee Auditor, later Audit Senior");
    }

    @Test
    void aFormOfLabelsIsReadLabelByLabel() {
        var resume = read("""
                Name: Mirela Vask
                E-mail: mirela@vask.example

                WORK EXPERIENCE

                Dates: 2019 – 2022
                Position held: Harbour pilot
                Employer: Port of Nordkai
                Dates: 2015 – 2019
                Position held: Second mate
                Employer: Skerry Lines

                EDUCATION

                Dates: 2011 – 2015
                Title of qualification awarded: Bachelor of Science in Nautics
                Institution: Skerry Maritime Academy
                """);
        assertThat(resume.basics().name()).isEqualTo("Mirela Vask");
        assertThat(resume.work()).extracting(job -> job.position()).containsExactly("Harbour pilot", "Second mate");
        assertThat(resume.work()).extracting(job -> job.name()).containsExactly("Port of Nordkai", "Skerry Lines");
        assertThat(resume.education()).singleElement().satisfies(school -> {
            assertThat(school.institution()).isEqualTo("Skerry Maritime Academy");
            assertThat(school.area()).isEqualTo("Nautics");
        });
    }

    @Test
    void eventsOfAJapaneseFormBecomeSchoolsAndEmployers() {
        var resume = read("""
                氏名：架空 花子
                メール：hanako@kakuu.example

                学歴

                平成27年4月 架空大学 理学部 入学
                平成31年3月 架空大学 理学部 卒業

                職歴

                令和元年4月 株式会社灯台製作所 入社
                令和4年9月 同社 退社
                2022年10月 港湾測量株式会社 入社
                """);
        assertThat(resume.education()).singleElement().satisfies(school -> {
            assertThat(school.institution()).isEqualTo("架空大学");
            assertThat(school.area()).isEqualTo("理学部");
            assertThat(school.period().start()).hasToString("2015-04");
            assertThat(school.period().end()).hasToString("2019-03");
        });
        assertThat(resume.work()).extracting(job -> job.name()).containsExactly("株式会社灯台製作所", "港湾測量株式会社");
        assertThat(resume.work().getFirst().period().end()).hasToString("2022-09");
    }

    @Test
    void bulletsWithoutAGapAreBullets() {
        var jobs = read("""
                        Tobin Marsh
                        tobin@marsh.example

                        EXPERIENCE

                        Ferry Engineer, Skerry Lines Ltd
                        2019 - 2021

                        •Rebuilt two engines
                        •Article in the fleet's journal (2020)
                        """).work();
        assertThat(jobs)
                .singleElement()
                .satisfies(job -> assertThat(job.highlights())
                        .extracting(h -> h.text())
                        .containsExactly("Rebuilt two engines", "Article in the fleet's journal (2020)"));
    }

    @Test
    void languagesAmongTheSkillsAreLanguages() {
        var resume = read("""
                Tobin Marsh
                tobin@marsh.example

                SKILLS

                Tools: Lathe, Welding torch
                Languages: Dutch, Greek
                """);
        assertThat(resume.languages()).extracting(l -> l.language()).containsExactly("Dutch", "Greek");
        assertThat(resume.skills()).hasSize(1);
    }

    @Test
    void notesOfOneSentenceAreTakenApart() {
        var resume = read("""
                Tobin Marsh
                tobin@marsh.example

                CERTIFICATES

                Welding Level 2, Nordkai Institute, May 2019
                Crane Licence (Type B), Port of Nordkai, June 2021
                """);
        assertThat(resume.certificates())
                .extracting(c -> c.name())
                .containsExactly("Welding Level 2", "Crane Licence (Type B)");
        assertThat(resume.certificates())
                .extracting(c -> c.issuer())
                .containsExactly("Nordkai Institute", "Port of Nordkai");
    }

    @Test
    void titlesInTheMarginUnderTheContactsOpenTheirSections() {
        var pdf = new TestPdf()
                .at(60, 780, "Ines Caldwater")
                .at(60, 765, "ines@caldwater.example")
                .at(60, 700, "Experience")
                .at(200, 700, "Baker, Mill Lane Bakery Ltd")
                .at(420, 700, "2019 - 2021")
                .at(200, 680, "Baked three hundred loaves a day for the town")
                .at(60, 600, "Education")
                .at(200, 600, "Diploma in Baking, Oven College")
                .at(420, 600, "2015 - 2017")
                .at(60, 500, "Skills")
                .at(200, 500, "Sourdough, Rye, Wood-fired ovens")
                .bytes();
        var resume = Importers.read(pdf, "margin.pdf");
        assertThat(resume.work())
                .singleElement()
                .satisfies(job -> assertThat(job.name()).isEqualTo("Mill Lane Bakery Ltd"));
        assertThat(resume.education())
                .singleElement()
                .satisfies(school -> assertThat(school.institution()).isEqualTo("Oven College"));
        assertThat(resume.skills()).extracting(skill -> skill.name()).contains("Sourdough", "Rye");
    }

    @Test
    void anAddressWithABritishPostalCodeIsAPlace() {
        var location = read("""
                        Marta Quillfeather
                        12 Larch Road, Ashwick AW6 2AB
                        marta@quillfeather.example

                        SKILLS
                        Forklifts, Stock counts
                        """).basics().location();
        assertThat(location).satisfies(place -> {
            assertThat(place.address()).isEqualTo("12 Larch Road");
            assertThat(place.city()).isEqualTo("Ashwick");
            assertThat(place.postalCode()).isEqualTo("AW6 2AB");
        });
    }

    @Test
    void whatAFormCallsTheAddressIsOne() {
        var location = read("""
                        Name: Tobin Marsh
                        Address: 42 Quay Street
                        E-mail: tobin@marsh.example

                        SKILLS
                        Lathe, Welding torch
                        """).basics().location();
        assertThat(location).satisfies(place -> assertThat(place.address()).isEqualTo("42 Quay Street"));
    }

    @Test
    void theEmployerUnderACallingBesideADateIsThatJobsOwn() {
        var jobs = Importers.read(
                        new TestPdf()
                                .at(60, 780, "Ines Caldwater")
                                .at(60, 765, "ines@caldwater.example")
                                .at(60, 730, "Experience")
                                .at(60, 710, "2019 – 2021")
                                .at(180, 710, "Head Baker")
                                .at(180, 696, "Mill Lane Bakery, Leeds, UK")
                                .at(
                                        180,
                                        676,
                                        "• Baked three hundred loaves a day for the whole of the town and its fairs")
                                .at(60, 650, "2016 – 2019")
                                .at(180, 650, "Baker")
                                .at(180, 636, "Corven Ovens, York, UK")
                                .at(180, 616, "• Learned to keep a rye sourdough alive for three years")
                                .bytes(),
                        "jobs.pdf")
                .work();
        assertThat(jobs).extracting(job -> job.name()).containsExactly("Mill Lane Bakery", "Corven Ovens");
    }

    @Test
    void datesInAColumnOfTheirOwnBelongToTheSentencesBesideThem() {
        var resume = Importers.read(
                new TestPdf()
                        .at(60, 780, "Ines Caldwater")
                        .at(60, 765, "ines@caldwater.example")
                        .at(60, 730, "Certificates")
                        .at(60, 710, "May 2021 – May 2024")
                        .at(200, 710, "Sourdough Steward – Advanced, Oven College")
                        .at(60, 695, "Oct 2020")
                        .at(200, 695, "Food Hygiene Level 3, Town Council of Ashwick")
                        .at(60, 660, "Awards")
                        .at(60, 640, "Dec 2023")
                        .at(200, 640, "Golden Loaf, Millers' Guild – Voted by all bakers.")
                        .bytes(),
                "dates.pdf");
        assertThat(resume.certificates())
                .extracting(c -> c.name() + "/" + c.issuer() + "/" + c.date())
                .containsExactly(
                        "Sourdough Steward – Advanced/Oven College/2021-05",
                        "Food Hygiene Level 3/Town Council of Ashwick/2020-10");
        assertThat(resume.awards()).singleElement().satisfies(award -> {
            assertThat(award.awarder()).isEqualTo("Millers' Guild");
            assertThat(award.summary()).isEqualTo("Voted by all bakers.");
        });
    }

    private static Resume read(String text) {
        return Importers.read(text.getBytes(StandardCharsets.UTF_8), "file.txt");
    }
}
