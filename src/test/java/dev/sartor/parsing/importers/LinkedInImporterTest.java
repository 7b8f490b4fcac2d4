package dev.sartor.parsing.importers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.parsing.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinkedInImporterTest {
    private static final String PROFILE = "First Name,Last Name,Headline,Websites,Birth Date\n"
            + "Zoë,Ax,Pilot,\"[PORTFOLIO:https://zoe.example,OTHER:https://github.com/zoeax]\",Mar 3\n";

    private static byte[] positions(String rows) {
        return ("Company Name,Title,Description,Location,Started On,Finished On\n" + rows).getBytes(UTF_8);
    }

    @Test
    void oddHeadersEncodingsAndRepetitionsSurvive() {
        var zip = new Zips()
                .with("Export/PROFILE.CSV", PROFILE.getBytes(ISO_8859_1))
                .with(
                        "Export/positions.csv",
                        positions("A&amp;B Air,Pilot,\"Flew, daily\n- 300 h a year\",Graz,Jan 2020,\n".repeat(2)))
                .with(
                        "Export/Email_Addresses.csv",
                        "\uFEFFEmail Address;Confirmed;Primary\nold@ax.example;Yes;No\nzoe@ax.example;Yes;Yes\n"
                                .getBytes(UTF_8))
                .with("Export/Skills.csv", "Notes:\n\"These are, well, yours\"\n\nName\nNavigation\n".getBytes(UTF_8))
                .with("Export/Languages.csv", "Name,Proficiency\nFrench,Native\n".getBytes(UTF_16))
                .with("__MACOSX/._Profile.csv", new byte[] {0, 5})
                .made();
        var resume = Importers.read(zip, "export.zip");
        assertThat(resume.basics().name()).isEqualTo("Zoë Ax");
        assertThat(resume.basics().email()).isEqualTo("zoe@ax.example");
        assertThat(resume.basics().url()).isEqualTo("https://zoe.example");
        assertThat(resume.basics().profiles()).extracting(p -> p.username()).containsExactly("zoeax");
        assertThat(resume.work()).hasSize(1);
        assertThat(resume.work().getFirst().name()).isEqualTo("A&B Air");
        assertThat(resume.work().getFirst().highlights().getFirst().text()).isEqualTo("300 h a year");
        assertThat(resume.work().getFirst().period().isCurrent()).isTrue();
        assertThat(resume.skills()).extracting(s -> s.name()).containsExactly("Navigation");
        assertThat(resume.languages().getFirst().fluency()).isEqualTo("Native");
        assertThat(ResumeJson.write(resume)).contains("Mar 3", "old@ax.example");
    }

    @Test
    void otherPeoplesFilesStayShut() {
        var bomb = new byte[30 << 20];
        var zip = new Zips()
                .with("Profile.csv", PROFILE.getBytes(UTF_8))
                .with("Connections.csv", bomb)
                .with("messages.csv", "FROM,CONTENT\nBo,secret".getBytes(UTF_8))
                .made();
        assertThat(ResumeJson.write(Importers.read(zip, "export.zip")))
                .doesNotContain("secret")
                .contains("Pilot");
    }

    @Test
    void bombsAndNamesThatLeadOutAreRefused() {
        var bomb = new Zips()
                .with("Profile.csv", PROFILE.getBytes(UTF_8))
                .with("Skills.csv", new byte[9 << 20])
                .made();
        assertThatThrownBy(() -> Importers.read(bomb, "export.zip"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Skills.csv");
        var slip = new Zips()
                .with("Profile.csv", PROFILE.getBytes(UTF_8))
                .with("../Skills.csv", new byte[3])
                .made();
        assertThatThrownBy(() -> Importers.read(slip, "export.zip")).isInstanceOf(BadInput.class);
        var whole = new Zips().with("Profile.csv", PROFILE.getBytes(UTF_8)).made();
        for (int cut = 4; cut < whole.length; cut += 7) {
            var damaged = Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> Importers.read(damaged, "export.zip")).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void aMistakeIsToldWithFileRowAndColumn() {
        var zip = new Zips()
                .with("Profile.csv", PROFILE.getBytes(UTF_8))
                .with("Positions.csv", positions("Air,\"Pilot,x\n"))
                .made();
        assertThatThrownBy(() -> Importers.read(zip, "export.zip"))
                .hasMessageStartingWith(
                        "export.zip: Positions.csv: the quote that opens in row 2, column 2 is never closed.");
    }

    @Test
    void aRealExportIsReadWhole() throws IOException {
        var file = Path.of(System.getProperty("sartor.corpus", "../shared/corpus"))
                .resolve("extra/linkedin_export_a/complete_export.zip");
        assumeTrue(Files.isRegularFile(file), "the corpus of exports is not here");
        var resume = Importers.read(Files.readAllBytes(file), "complete_export.zip");
        assertThat(resume.work()).hasSize(3).allMatch(w -> w.period().start() != null && w.summary() != null);
        assertThat(resume.education())
                .hasSize(2)
                .allMatch(e -> e.area() != null && e.period().end() != null);
        assertThat(resume.certificates()).hasSize(2).allMatch(c -> c.terms() != null);
        assertThat(resume.skills()).hasSize(8);
        assertThat(resume.languages()).hasSize(3);
        assertThat(resume.projects()).hasSize(2);
    }
}
