package dev.sartor.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.cli.faults.FaultMatrix.Row;
import dev.sartor.cli.standins.Mishap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultMatrixTest {
    @Test
    void everyMishapIsToldFromTheOthersAndTriedAgainOnlyWhereThatMayHelp() {
        var rows = FaultMatrix.of(5).rows();
        assertThat(rows)
                .hasSize(17)
                .allSatisfy(row -> assertThat(row.passes()).as(row.toString()).isTrue());
        assertThat(rows)
                .filteredOn(row -> row.mishap() == Mishap.THROTTLED)
                .flatExtracting(Row::waits)
                .hasSize(15)
                .allSatisfy(wait -> assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(2)));
    }

    @Test
    void aRowWithOneMishapTakenForAnotherDoesNotPass() {
        assertThat(row(Mishap.QUOTA, 99, 100).passes()).isFalse();
    }

    @Test
    void whatCannotPassAndIsTriedAgainDoesNotPass() {
        assertThat(row(Mishap.QUOTA, 100, 101).passes()).isFalse();
        assertThat(row(Mishap.THROTTLED, 100, 400).passes()).isTrue();
        assertThat(row(Mishap.THROTTLED, 100, 401).passes()).isFalse();
    }

    @Test
    void anOutageOfTenMinutesCostsFewCallsAndIsSeenWithinSeconds() {
        var outage = Outage.of(1);
        assertThat(outage.passes()).as(outage.toString()).isTrue();
        assertThat(new Outage(100, 121, Duration.ofSeconds(1)).passes()).isFalse();
        assertThat(new Outage(100, 24, Duration.ofSeconds(6)).passes()).isFalse();
    }

    private static Row row(Mishap mishap, int right, int calls) {
        return new Row(mishap, 100, right, calls, List.of(), Map.of("spent", 100));
    }
}
