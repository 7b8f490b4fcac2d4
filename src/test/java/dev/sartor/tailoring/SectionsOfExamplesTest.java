package dev.sartor.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.draft.Section;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.postings.Postings;
import dev.sartor.rendering.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsOfExamplesTest {
    @Test
    void whatWasDoneForNothingStandsBehindTheWorkWhereItSpeaksMoreToTheJob() throws IOException {
        var kinds = kinds("sunniva", "science-communicator");
        assertThat(kinds.indexOf(Section.Kind.VOLUNTEER)).isEqualTo(kinds.indexOf(Section.Kind.WORK) + 1);
        assertThat(kinds("farid", "key-account-manager"))
                .containsSubsequence(Section.Kind.SKILLS, Section.Kind.VOLUNTEER);
    }

    @Test
    void aLicenceToDriveACarStandsBehindTheWork() throws IOException {
        assertThat(kinds("aicha", "communication-theatre"))
                .containsSubsequence(Section.Kind.WORK, Section.Kind.LICENCES);
        assertThat(kinds("derya", "projektleitung-maschinenbau"))
                .containsSubsequence(Section.Kind.WORK, Section.Kind.LICENCES);
        assertThat(kinds("mateo", "formador-hosteleria")).containsSubsequence(Section.Kind.WORK, Section.Kind.LICENCES);
    }

    @Test
    void aLicenceOfTheTradeStandsBeforeTheWork() throws IOException {
        assertThat(kinds("imani", "icu-nurse")).containsSubsequence(Section.Kind.LICENCES, Section.Kind.WORK);
        assertThat(kinds("maeve", "charity-finance-lead"))
                .containsSubsequence(Section.Kind.LICENCES, Section.Kind.WORK);
    }

    private static List<Section.Kind> kinds(String person, String job) throws IOException {
        var options = new Options(
                Templates.find("classic"), null, 2, null, LocalDate.of(2026, 11, 20), List.of("txt"), false);
        var resume = ResumeJson.read(Files.readString(Path.of("examples", person + ".resume.json")));
        var posting = Postings.read(Files.readString(Path.of("examples", job + ".job.txt")));
        return Tailoring.tailor(resume, posting, options, Progress.NONE, System::nanoTime).cv().sections().stream()
                .map(Section::kind)
                .toList();
    }
}
