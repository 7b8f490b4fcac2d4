package dev.sartor.generation.gate.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.generation.gate.names.FewSkills;
import dev.sartor.kernel.BadInput;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private final JsonLines lines = new JsonLines(new FewSkills(), YearMonth.of(2026, 11));

    @Test
    void judgesALineByItsFacts() {
        var json = """
                {"id":"a","facts":[{"text":"Built 3 tools","employer":"Acme","title":"Engineer","start":"2019-01","end":"2020-02"}],
                 "skills":["Go"],"posting":"","line":"Built three tools at Acme"}""";
        assertThat(lines.judge(json, 1)).isEqualTo("{\"id\":\"a\",\"verdict\":\"proven\",\"reasons\":[]}");
    }

    @Test
    void tellsWhyALineIsRefused() {
        var json = "{\"facts\":[{\"text\":\"Built 3 tools\",\"employer\":\"Acme\"}],\"line\":\"Built 4 tools\"}";
        assertThat(lines.judge(json, 7))
                .startsWith("{\"id\":\"7\",\"verdict\":\"contradicted\"")
                .contains("3 tools");
    }

    @Test
    void readsCitationsKindAndLanguage() {
        var json = """
                {"facts":[{"id":"x","text":"Leitete ein Team","employer":"Acme"}],"cited":["x"],"kind":"letter",
                 "language":"de","line":"Leitete ein Team"}""";
        var read = Cases.read(json, 1, YearMonth.of(2026, 11));
        assertThat(read.ground().language()).isEqualTo("de");
        assertThat(read.question().cited()).containsExactly("x");
        assertThat(lines.judge(json, 1)).contains("\"proven\"");
    }

    @Test
    void saysWhatIsWrongWithBadInput() {
        refused("nonsense", "Line 3 is not JSON.");
        refused("[1]", "Line 3 is not a JSON object.");
        refused("{\"line\":\"x\"}", "Line 3 has no list of \"facts\".");
        refused("{\"facts\":{},\"line\":\"x\"}", "Line 3 has no list of \"facts\".");
        refused("{\"facts\":[7],\"line\":\"x\"}", "Fact 1 of line 3 is not an object.");
        refused("{\"facts\":[{\"text\":5}],\"line\":\"x\"}", "Fact 1 of line 3 has a \"text\" that is not a text.");
        refused("{\"facts\":[],\"line\":[]}", "Line 3 has a \"line\" that is not a text.");
        refused("{\"facts\":[],\"line\":\"x\",\"skills\":\"Go\"}", "Line 3 has a \"skills\" that is not a list.");
        refused("{\"facts\":[],\"line\":\"x\",\"kind\":\"cover\"}", "Line 3 has \"cover\" as its \"kind\".");
        refused(
                "{\"facts\":[],\"line\":\"x\",\"cited\":[\"f9\"]}",
                "Line 3 cites the fact \"f9\", which it does not have.");
        refused(
                "{\"facts\":[{\"text\":\"a\",\"id\":\"f1\"},{\"text\":\"b\",\"id\":\"f1\"}],\"line\":\"x\"}",
                "Line 3 has two facts with the id \"f1\".");
        refused(
                "{\"facts\":[{\"text\":\"a\",\"start\":\"2020\",\"end\":\"2019\"}],\"line\":\"x\"}",
                "Fact 1 of line 3 ends before it starts.");
        refused("{\"facts\":[]}", "Line 3 has no \"line\".");
        refused("{\"facts\":[{}],\"line\":\"x\"}", "Fact 1 of line 3 has no \"text\".");
        refused("{\"facts\":[{\"text\":\"x\",\"start\":\"May\"}],\"line\":\"x\"}", "Line 3 has \"May\" as a date.");
    }

    private void refused(String json, String what) {
        assertThatThrownBy(() -> lines.judge(json, 3))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.what()).isEqualTo(what));
    }
}
