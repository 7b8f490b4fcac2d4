package dev.sartor.parsing.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import org.junit.jupiter.api.Test;

class OtherJsonImportersTest {
    @Test
    void resumeMatchersRangesAndDegrees() {
        var resume = Samples.read("""
                {"personalInfo": {"name": "Ada Quist", "linkedin": "linkedin.com/in/adaq", "location": "Oslo, Norway"},
                 "workExperience": [{"id": 1, "title": "Nurse", "company": "Fjordklinikken", "years": "Jun 2018 - Dec 2020",
                   "description": ["Ran night shifts for 22 beds"]}],
                 "education": [{"institution": "Nordhavn College", "degree": "B.S. in Nursing", "years": "2014 - 2018"}],
                 "additional": {"technicalSkills": ["Triage"], "languages": ["Norwegian (Native)"]},
                 "customSections": {"patents": {"sectionType": "stringList", "strings": ["Folding bed"]}}}
                """);
        assertThat(resume.work().getFirst().period()).hasToString("Period[start=2018-06, end=2020-12]");
        assertThat(resume.education().getFirst().studyType()).isEqualTo("B.S.");
        assertThat(resume.education().getFirst().area()).isEqualTo("Nursing");
        assertThat(resume.languages().getFirst().fluency()).isEqualTo("Native");
        assertThat(resume.basics().profiles().getFirst().username()).isEqualTo("adaq");
        assertThat(ResumeJson.write(resume)).contains("Folding bed");
    }

    @Test
    void freshHistories() {
        var resume = Samples.read("""
                {"name": "Ada Quist", "meta": {"format": "FRESH@0.6.0"}, "info": {"label": "Nurse", "brief": "Calm."},
                 "contact": {"email": "ada@quist.example", "other": [{"label": "pager", "value": "77"}]},
                 "employment": {"summary": "8 years", "history": [{"employer": "Fjordklinikken", "position": "Nurse",
                   "start": "2018-06", "end": "current", "summary": "Nights.", "highlights": ["22 beds"]}]},
                 "skills": {"sets": [{"name": "Care", "level": "expert", "skills": ["Triage"]}]},
                 "writing": [{"title": "On beds", "publisher": {"name": "Bed Press"}, "date": "2019"}],
                 "speaking": [{"title": "Night work", "event": "Care Days", "date": "2020-10"}],
                 "testimonials": [{"name": "Bo Lind", "quote": "Never late."}]}
                """);
        assertThat(resume.work().getFirst().period().isCurrent()).isTrue();
        assertThat(resume.skills().getFirst().keywords()).containsExactly("Triage");
        assertThat(resume.publications().getFirst().publisher()).isEqualTo("Bed Press");
        assertThat(resume.references().getFirst().reference()).isEqualTo("Never late.");
        assertThat(resume.sections().getFirst().entries().getFirst().subtitle()).isEqualTo("Care Days");
        assertThat(ResumeJson.write(resume)).contains("pager", "8 years", "FRESH@0.6.0");
    }

    @Test
    void macRolesBecomePositionsOfOneStay() {
        var resume = Samples.read("""
                {"settings": {"language": "ES"}, "aboutMe": {"profile": {"name": "Lola", "surnames": "Prat Vidal",
                  "title": "Welder", "description": "Welds.", "location": {"country": "ES", "municipality": "Reus"}},
                  "relevantLinks": [{"type": "github", "URL": "https://github.com/lolap"}]},
                 "experience": {"jobs": [{"organization": {"name": "Ferro"}, "type": "salaryEmployee", "roles": [
                   {"name": "Foreman", "startDate": "2020-01-01", "challenges": [{"description": "Led 9 welders"}],
                    "competences": [{"name": "TIG", "type": "technology"}]},
                   {"name": "Welder", "startDate": "2016-01-01", "finishDate": "2019-12-31"}]}]},
                 "knowledge": {"languages": [{"name": "ca", "fullName": "Catalan", "level": "Native"}],
                  "hardSkills": [{"skill": {"name": "MIG", "type": "technology"}, "level": "expert"}],
                  "studies": [{"studyType": "certification", "name": "EN 287", "startDate": "2015-05-01",
                    "institution": {"name": "TechCert"}},
                    {"studyType": "officialDegree", "name": "Metalwork", "institution": {"name": "IES Reus"}}]},
                 "careerPreferences": {"contact": {"contactMails": ["lola@prat.example"],
                    "phoneNumbers": [{"countryCode": "34", "number": "600111222"}]}}}
                """);
        assertThat(resume.basics().name()).isEqualTo("Lola Prat Vidal");
        assertThat(resume.basics().phone()).isEqualTo("+34 600111222");
        assertThat(resume.work()).extracting(w -> w.employment()).containsOnly("Ferro");
        assertThat(resume.work().getFirst().highlights().getFirst().text()).isEqualTo("Led 9 welders");
        assertThat(resume.certificates().getFirst().issuer()).isEqualTo("TechCert");
        assertThat(resume.education()).hasSize(1);
        assertThat(ResumeJson.write(resume)).contains("salaryEmployee", "TIG", "technology");
    }

    @Test
    void oldJsonResumeSpeaksTodaysKeys() {
        var resume = Samples.read("""
                {"basics": {"name": "Ada Quist", "picture": "a.png", "website": "https://quist.example"},
                 "work": [{"company": "Fjordklinikken", "position": "Nurse"}, {"company": "x", "name": "Both"}],
                 "education": [{"institution": "Nordhavn", "gpa": "3.5"}], "languages": [{"language": "Sami", "level": "A2"}]}
                """);
        assertThat(resume.work().getFirst().name()).isEqualTo("Fjordklinikken");
        assertThat(resume.work().getLast().name()).isEqualTo("Both");
        assertThat(resume.work().getLast().extras().values()).containsEntry("company", "x");
        assertThat(resume.education().getFirst().score()).isEqualTo("3.5");
        assertThat(resume.languages().getFirst().fluency()).isEqualTo("A2");
    }

    @Test
    void anEmptyOutlineAndBrokenJsonAreRefusedInWords() {
        assertThatThrownBy(() -> Samples.read("{\"aboutMe\": {}}")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Samples.read("{\"personalInfo\": {\n  \"name\": }"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not valid JSON at line 2, column");
        assertThatThrownBy(() -> Samples.read("{\"aboutMe\":" + "[".repeat(10_000)))
                .isInstanceOf(BadInput.class);
    }
}
