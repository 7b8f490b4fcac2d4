package dev.sartor.exports.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.rendering.Drafts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DocumentJsonTest {
    @Test
    void aCvIsTheResumeAsShown() {
        assertThat(DocumentJson.of(Drafts.cv("marisol"), "{\"basics\": {}}")).isEqualTo("{\"basics\": {}}\n");
    }

    @Test
    void aCvWithoutItsResumeIsRefusedInASentence() {
        assertThatThrownBy(() -> DocumentJson.of(Drafts.cv("marisol"), null))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("There is no résumé to write as JSON.");
    }

    @Test
    void aLetterIsItsParts() {
        var json = new JsonMapper().readTree(DocumentJson.of(Drafts.letter("marisol-letter"), null));
        assertThat(json.propertyNames())
                .containsExactly("recipient", "date", "subject", "salutation", "paragraphs", "closing", "signature");
        assertThat(json.at("/recipient/1").stringValue()).isEqualTo("Northgate Rail");
        assertThat(json.at("/paragraphs").size()).isEqualTo(4);
        assertThat(json.at("/paragraphs/1").stringValue()).contains("be humane. I replaced forty");
    }
}
