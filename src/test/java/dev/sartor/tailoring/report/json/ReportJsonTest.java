package dev.sartor.tailoring.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.tailoring.report.SampleReport;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    private static final JsonNode JSON = new JsonMapper().readTree(ReportJson.write(SampleReport.ada()));

    @Test
    void itBeginsWithTheSummary() {
        assertThat(ReportJson.write(SampleReport.ada())).startsWith("{\n  \"summary\" : {\n    \"pages\" : 2,");
        assertThat(JSON.get("summary").propertyNames())
                .containsExactly(
                        "pages", "unsupportedLines", "refusedLines", "coverage", "readBack", "milliseconds", "date");
        assertThat(JSON.at("/summary/coverage/must").decimalValue()).isEqualByComparingTo("0.8889");
        assertThat(JSON.at("/summary/readBack/0/recovered").intValue()).isEqualTo(83);
        assertThat(JSON.at("/summary/milliseconds/matching").longValue()).isEqualTo(41);
    }

    @Test
    void aRequirementTellsHowItStandsAndWhichFactsSpeakForIt() {
        var requirement = JSON.at("/match/requirements/0");
        assertThat(requirement.get("label").stringValue()).isEqualTo("Kubernetes");
        assertThat(requirement.get("importance").stringValue()).isEqualTo("must");
        assertThat(requirement.get("standing").stringValue()).isEqualTo("shown");
        assertThat(requirement.at("/support/0/score").decimalValue()).isEqualByComparingTo("0.8123");
        assertThat(JSON.at("/match/requirements/13/standing").stringValue()).isEqualTo("notSaid");
    }

    @Test
    void aLineNamesItsSources() {
        assertThat(JSON.at("/cv/0/sources/0/convention").booleanValue()).isTrue();
        assertThat(JSON.at("/cv/1/sources/0/fact").stringValue()).isEqualTo("basics/name");
        assertThat(JSON.at("/letter/1/sources/0/posting").stringValue())
                .isEqualTo("plans the lorries, prints the labels");
    }

    @Test
    void refusalsFindingsReadBacksScoresAndFactsAreAllThere() {
        assertThat(JSON.at("/refusals/0/reasons/0").stringValue()).contains("140 services");
        assertThat(JSON.at("/refusals/1/replacement").isNull()).isTrue();
        assertThat(JSON.at("/findings/1/severity").stringValue()).isEqualTo("warning");
        assertThat(JSON.at("/readBack/0/lost/0/field").stringValue()).isEqualTo("certificates/1");
        assertThat(JSON.at("/scores/3/value").isNull()).isTrue();
        assertThat(JSON.at("/leftOut/0/reason").stringValue()).isNotEmpty();
        assertThat(JSON.at("/facts").size()).isGreaterThan(50);
    }

    @Test
    void theSameReportIsTheSameTextWhereverItIsWritten() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var here = ReportJson.write(SampleReport.ada());
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ReportJson.write(SampleReport.ada()))
                    .isEqualTo(here)
                    .endsWith("}\n")
                    .doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
