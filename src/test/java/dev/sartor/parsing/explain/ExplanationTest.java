package dev.sartor.parsing.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.ats.TestPdf;
import dev.sartor.containment.Bounds;
import dev.sartor.containment.Containment;
import dev.sartor.kernel.BadInput;
import dev.sartor.parsing.Importers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person sees what the machine saw, and what it made of it. */
class ExplanationTest {
    private static final byte[] PDF = new TestPdf()
            .at(60, 780, "Ines <Caldwater>")
            .at(60, 760, "ines@caldwater.example")
            .at(60, 730, "EXPERIENCE")
            .at(60, 700, "Baker, Mill Lane Bakery Ltd")
            .at(400, 700, "2019 - 2021")
            .bytes();

    private static String page() {
        return Explanation.html(Importers.reading(PDF, "cv.pdf"), PDF, "/home/ines/cv.pdf");
    }

    @Test
    void eachFieldStandsWithWhatWasReadIntoIt() {
        assertThat(page())
                .contains("<td>basics.email</td><td dir=\"auto\">ines@caldwater.example</td>")
                .contains("<td>work[0].startDate</td><td dir=\"auto\">2019</td>");
    }

    @Test
    void aChildReadsAndPaintsItAlike() {
        try (var containment = new Containment(Bounds.STANDARD, 1)) {
            var page = new String(ExplainingWork.in(containment, PDF, "cv.pdf"), StandardCharsets.UTF_8);
            assertThat(page).isEqualTo(Explanation.html(Importers.reading(PDF, "cv.pdf"), PDF, "cv.pdf"));
            assertThat(page).contains("data:image/png;base64,");
            assertThatThrownBy(() -> ExplainingWork.in(containment, new byte[] {'%', 'P', 'D', 'F', '-'}, "cv.pdf"))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void aLegendNamesTheColoursAndTheFileIsNamedWithoutItsFolder() {
        assertThat(page())
                .contains(">basics</span>", ">work</span>", ">no field</span>", "<h1>How cv.pdf was read</h1>");
    }

    @Test
    void nothingOfTheFileIsTakenForMarkup() {
        assertThat(page()).doesNotContain("<Caldwater>");
    }

    @Test
    void idsThatNoPageShowedAreNotTold() {
        var reading = Importers.reading(PDF, "cv.pdf");
        assertThat(page())
                .doesNotContain(reading.resume().work().getFirst().id().toString());
    }

    @Test
    void partsThatStandBesideEachOtherHaveColoursOfTheirOwn() {
        var text = """
                Ines Caldwater
                ines@caldwater.example

                SKILLS
                Rye, Sourdough

                EDUCATION
                Diploma in Baking, Oven College, 2015

                INTERESTS
                Choirs
                """.getBytes(StandardCharsets.UTF_8);
        var page = Explanation.html(Importers.reading(text, "cv.txt"), PDF, "cv.pdf");
        var colours = Pattern.compile("<span style=\"border-color:([^\"]+)\">")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(colours).hasSize(5).doesNotHaveDuplicates();
    }
}
