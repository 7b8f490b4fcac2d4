package dev.sartor.parsing.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Page;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.document.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructuredReaderTest {
    private final List<Piece> pieces = new ArrayList<>();

    @Test
    void wordsBecomeTheFieldsThatTheirFileCallsThem() {
        line("basics/name", "Runa Skjold");
        line("education/0/studyType", "Certificate, level 5");
        line("education/0/area", "Rigging, splicing");
        line("certificates/0/name", "Diver");
        line("certificates/0/number", "No. D-7, North");
        line("certificates/0/date", "May 2021 – May 2024");
        var tree = StructuredReader.read(text()).orElseThrow().tree();
        assertThat(tree.get("education"))
                .isEqualTo(List.of(Map.of("studyType", "Certificate, level 5", "area", "Rigging, splicing")));
        assertThat(String.valueOf(tree.get("certificates")))
                .contains("name=Diver", "date=2021-05", "expires=2024-05", "number=D-7, North");
    }

    @Test
    void aWordPartedAtALinesEndIsHealed() {
        line("basics/name", "Runa Skjold");
        line("work/0/highlights/0", "Mended the moor-");
        line("work/0/highlights/0", "ings of nine boats");
        var tree = StructuredReader.read(text()).orElseThrow().tree();
        assertThat(String.valueOf(tree.get("work"))).contains("Mended the moorings of nine boats");
    }

    @Test
    void oneSignBehindAFieldIsNoPartOfIt() {
        line("basics/name", "Runa Skjold");
        pieces.add(piece(new Word(
                "Harbour,", box(), Style.PLAIN, null, List.of(new Word.Said("work/0/organisation", "Harbour")))));
        assertThat(StructuredReader.read(text()).orElseThrow().tree().get("work"))
                .isEqualTo(List.of(Map.of("name", "Harbour")));
    }

    @Test
    void aFileThatOtherHandsChangedIsReadByItsWords() {
        line("basics/name", "Runa Skjold");
        line(null, "A long paragraph that somebody put in without any name for it");
        assertThat(StructuredReader.read(text())).isEmpty();
    }

    @Test
    void littleThatOtherHandsPutInIsKeptAsUnplaced() {
        line("basics/name", "Runa Skjold");
        for (int i = 0; i < 20; i++) line("work/0/highlights/" + i, "Mended the moorings of many boats");
        line(null, "And sang");
        var reading = DocumentReader.read(text());
        assertThat(reading.unplaced()).extracting(each -> each.text()).containsExactly("And sang");
        assertThat(reading.sightings())
                .allSatisfy(each -> assertThat(each.confidence()).isGreaterThan(0.9));
    }

    @Test
    void whatWasSeenIsNamedAsTheResumeNamesIt() {
        line("basics/name", "Runa Skjold");
        line("basics/location", "Bergen");
        line("work/3/title", "Diver");
        line("work/3/dates", "May 2021 – May 2024");
        line("work/7/title", "Rigger");
        line("work/7/organisation", "Moor & Mast");
        line("work/7/highlights/5", "Mended moorings");
        line("certificates/0/number", "D-7");
        line("custom/0/heading", "Voyages");
        line("custom/1/title", "To Hull");
        var read = StructuredReader.read(text()).orElseThrow();
        assertThat(read.sightings())
                .extracting(each -> each.path())
                .containsExactly(
                        "basics.name",
                        "basics.location.address",
                        "work[0].position",
                        "work[0].startDate",
                        "work[0].endDate",
                        "work[1].position",
                        "work[1].name",
                        "work[1].highlights[0]",
                        "certificates[0].x-sartor.number",
                        "x-sartor.sections[0].entries[0].title");
    }

    private Extracted text() {
        return new Extracted(List.of(new Page(1, 600, 800, pieces)), List.of());
    }

    private void line(@org.jspecify.annotations.Nullable String field, String words) {
        var out = new ArrayList<Word>();
        for (var word : words.split(" ")) {
            var said = field == null ? List.<Word.Said>of() : List.of(new Word.Said(field, word));
            out.add(new Word(word, box(), Style.PLAIN, null, said));
        }
        pieces.add(new Piece(out, Piece.SEEN, 0));
    }

    private static Piece piece(Word word) {
        return new Piece(List.of(word), Piece.SEEN, 0);
    }

    private Box box() {
        return new Box(1, 50, 50 + 14.0 * pieces.size(), 40, 10);
    }
}
