package dev.sartor.tailoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.Span;
import dev.sartor.tailoring.Examples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DraftJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"ada", "imani", "derya", "farid"})
    void whatIsWrittenIsReadBackEqual(String person) {
        var cv = WholeCv.of(Examples.resume(person), Languages.orEnglish("en"));
        var text = DraftJson.write(cv).toString();
        assertThat(DraftJson.read(JSON.readTree(text))).isEqualTo(cv);
    }

    @Test
    void aLetterTooWithItsPlacesInThePosting() {
        var said = new Line("letter/1", "You run clusters.", List.of(new Source.OfPosting(new Span(3, 9))), true);
        var form = new Line("letter/2", "Dear team", List.of(new Source.Convention()), false);
        var head = new Head(form, null, List.of());
        var letter =
                new Draft.Letter("en", "Letter", head, List.of(), form, null, form, List.of(List.of(said)), form, form);
        assertThat(DraftJson.read(DraftJson.write(letter))).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"kind\":\"cv\"}", "{\"kind\":\"poem\",\"language\":\"en\"}", "{\"kind\":1}"})
    void whatIsNoDraftIsRefusedInASentence(String json) {
        assertThatThrownBy(() -> DraftJson.read(JSON.readTree(json))).isInstanceOf(BadInput.class);
    }
}
