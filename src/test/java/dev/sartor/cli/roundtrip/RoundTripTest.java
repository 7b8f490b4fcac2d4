package dev.sartor.cli.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.json.ResumeJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void whatWeSetIsReadBackWhole() {
        var trip = RoundTrip.of(Path.of("examples"), 8, 20_261_121);
        assertThat(trip.share()).as(trip.words()).isEqualTo(1);
        assertThat(trip.shareByWords()).as(trip.words()).isGreaterThan(0.8);
    }

    @Test
    void aFieldThatDoesNotComeBackIsTold() {
        var truth = Flat.of(ResumeJson.read(
                "{\"work\":[{\"name\":\"Skerry Works\",\"position\":\"Diver\",\"startDate\":\"2019-03\"}]}"));
        var read = Flat.of(ResumeJson.read("{\"work\":[{\"name\":\"Skerry Works\",\"startDate\":\"2019-03\"}]}"));
        var lost = Lost.of(truth, read, "diverskerryworks");
        assertThat(lost.asked()).isEqualTo(3);
        assertThat(lost.fields()).containsExactly("work.position: diver");
    }
}
