package dev.sartor.extraction.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfTextTest {
    @Test
    void theWordsOfALinkAreText() {
        var text = read("{\\field{\\*\\fldinst HYPERLINK \"mailto:mirela@vask.example\" }"
                + "{\\fldrslt mirela@vask.example}} and {\\field\\fldedit{\\*\\fldinst PAGE}{\\fldrslt{\\b 7}}}\\par ");
        assertThat(text.pages().getFirst().pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("mirela@vask.example and 7"));
    }

    @Test
    void whatASignAndATabBeginIsAnItem() {
        var text = read("{\\listtext \\u8226\\'95\\tab}{\\b R\\u233\\'e9built} two quays\\par plain\\par ");
        assertThat(text.pages().getFirst().pieces())
                .extracting(Piece::text, Piece::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Rébuilt two quays", new Piece.Role.Listed(0)),
                        org.assertj.core.groups.Tuple.tuple("plain", Piece.PARAGRAPH));
    }

    private static Extracted read(String body) {
        var rtf = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Lato;}}\\pard\\f0\\fs20 " + body + "}";
        return RtfText.read(rtf.getBytes(StandardCharsets.ISO_8859_1));
    }
}
