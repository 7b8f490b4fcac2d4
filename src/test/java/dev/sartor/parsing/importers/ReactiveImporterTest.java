package dev.sartor.parsing.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.json.ResumeJson;
import org.junit.jupiter.api.Test;

class ReactiveImporterTest {
    @Test
    void versionThreeWithDatesAsObjects() {
        var resume = Samples.read("""
                {"basics": {"name": "Nour Haddad", "website": "https://nour.example",
                  "location": {"city": "Tunis", "country": "Tunisia", "address": ""},
                  "profiles": [{"id": "1", "network": "GitHub", "username": "nourh", "url": ""}]},
                 "sections": {"work": {"items": [{"id": "w", "name": "Atelier Sel", "position": "Carpenter",
                    "date": {"start": "2019-02-01T00:00:00.000Z", "end": "2021-05-01"}, "summary": "- Built 30 doors"}]},
                  "abc": {"type": "custom", "name": "Fairs", "items": [{"title": "Wood Days", "subtitle": "Speaker"}]}}}
                """);
        assertThat(resume.work().getFirst().period()).hasToString("Period[start=2019-02-01, end=2021-05-01]");
        assertThat(resume.work().getFirst().highlights().getFirst().text()).isEqualTo("Built 30 doors");
        assertThat(resume.basics().location().countryCode()).isEqualTo("TN");
        assertThat(resume.basics().profiles().getFirst().url()).isEqualTo("https://github.com/nourh");
        assertThat(resume.sections().getFirst().entries().getFirst().subtitle()).isEqualTo("Speaker");
    }

    @Test
    void versionFourWithHtmlAndHiddenItems() {
        var resume = Samples.read("""
                {"basics": {"name": "Nour Haddad", "url": {"label": "", "href": "https://nour.example"},
                  "customFields": [{"name": "Telegram", "value": "nourh"}]},
                 "sections": {"summary": {"content": "<p>Makes <em>doors</em>.</p>"},
                  "experience": {"items": [{"visible": false, "company": "Atelier Sel", "position": "Carpenter",
                    "date": "March 2022 - Present", "summary": "<p>Doors.</p><ul><li><p>Built 30 doors</p></li></ul>"}]},
                  "skills": {"items": [{"name": "Oak", "level": 3, "keywords": []}]}},
                 "metadata": {"template": "onyx"}}
                """);
        assertThat(resume.basics().summary()).isEqualTo("Makes doors.");
        assertThat(resume.basics().profiles()).hasSize(1);
        var job = resume.work().getFirst();
        assertThat(job.period().start()).hasToString("2022-03");
        assertThat(job.period().isCurrent()).isTrue();
        assertThat(job.summary()).isEqualTo("Doors.");
        assertThat(job.highlights().getFirst().text()).isEqualTo("Built 30 doors");
        assertThat(resume.skills().getFirst().level()).as("stars are no words").isNull();
        assertThat(ResumeJson.write(resume)).contains("\"visible\" : false", "onyx", "\"level\" : 3");
    }

    @Test
    void versionFiveWithRolesOfOneStay() {
        var resume = Samples.read("""
                {"picture": {"url": ""}, "basics": {"name": "Nour Haddad", "location": "Tunis, Tunisia",
                  "website": {"url": "https://nour.example", "label": ""}},
                 "summary": {"content": "<p>Makes doors.</p>"},
                 "sections": {"experience": {"items": [{"company": "Atelier Sel", "position": "", "roles": [
                     {"position": "Lead", "period": "2021 - Present", "description": "<p>Led.</p>"},
                     {"position": "Carpenter", "period": "2019 - 2021", "description": ""}]}]},
                  "education": {"items": [{"school": "Ecole", "degree": "CAP", "grade": "16/20", "period": "2015 - 2018"}]}},
                 "customSections": [{"title": "Extra", "type": "certifications", "items": [{"title": "Saw licence"}]}]}
                """);
        assertThat(resume.work()).extracting(w -> w.position()).containsExactly("Lead", "Carpenter");
        assertThat(resume.work()).extracting(w -> w.employment()).containsOnly("Atelier Sel");
        assertThat(resume.education().getFirst().period()).hasToString("Period[start=2015, end=2018]");
        assertThat(resume.certificates().getFirst().name()).isEqualTo("Saw licence");
    }
}
