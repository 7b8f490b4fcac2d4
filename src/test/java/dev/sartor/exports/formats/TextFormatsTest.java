package dev.sartor.exports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.ExportFormat;
import dev.sartor.exports.Exports;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatsTest {
    private static String written(String format, Draft draft) throws IOException {
        var out = new ByteArrayOutputStream();
        Exports.find(format)
                .write(
                        new Typeset(
                                draft,
                                "classic",
                                1,
                                Paper.A4,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                "{}",
                                Templates.find("classic")),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void plainTextMarkdownAndJsonAreFoundByTheirIds() {
        assertThat(Exports.all()).extracting(ExportFormat::id).contains("txt", "md", "json");
        for (var id : List.of("txt", "md", "json"))
            assertThat(Exports.find(id).extension()).isEqualTo(id);
    }

    @Test
    void eachWritesTheDraftInUtf8() throws IOException {
        assertThat(written("txt", Drafts.cv("marisol"))).contains("Tromsø, Norway");
        assertThat(written("md", Drafts.cv("marisol"))).contains("### Systems Administrator, Fjordview Observatory");
        assertThat(written("json", Drafts.cv("marisol"))).isEqualTo("{}\n");
    }
}
