package dev.sartor.guards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.guards.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every operation with the ids of others: the same answer as for an id that never was, and nothing of theirs changes. */
class OthersIdsTest extends GuardTest {
    private static final List<String> OTHERS = List.of("zephyrine", "quillfeather");

    @Test
    void anIdOfAnotherWorkspaceInAnAddressIsAsUnknownAsOneThatNeverWas() {
        var own = household("bramblewick");
        var found = new ArrayList<String>();
        int asked = 0;
        for (var mark : OTHERS) {
            var other = household(mark);
            var before = kept(other.person().workspace());
            for (var operation : operations) {
                if (!operation.names()) continue;
                asked++;
                var body = Bodies.of(operation, own.things());
                leak(
                                operation,
                                other,
                                address -> api.send(operation, with(operation, address, own), body, own.headers()))
                        .ifPresent(found::add);
            }
            assertThat(kept(other.person().workspace())).isEqualTo(before);
        }
        assertThat(found).isEmpty();
        assertThat(asked).isGreaterThan(60);
    }

    @Test
    void anIdOfAnotherWorkspaceInABodyOrAQueryIsAsUnknownAsOneThatNeverWas() {
        var own = household("bramblewick");
        for (var mark : OTHERS) {
            var other = household(mark);
            var before = kept(other.person().workspace());
            for (var operation : operations) {
                var address = operation.of(own.things());
                if (Bodies.names(operation)) {
                    var theirs = api.send(operation, address, Bodies.of(operation, other.things()), own.headers());
                    var nobodys = api.send(operation, address, Bodies.of(operation, Things.unknown()), own.headers());
                    assertThat(theirs.told()).as(operation.toString()).isEqualTo(nobodys.told());
                    assertThat(theirs.status()).as(operation + theirs.body()).isBetween(400, 499);
                }
                for (var name : operation.query()) {
                    if (operation.streams() || !operation.method().equals("GET")) continue;
                    var area = AREAS.getOrDefault(name, "documents");
                    var theirs = ask(operation, own, name, other.things().id(area));
                    assertThat(theirs.told())
                            .as(operation + "?" + name)
                            .isEqualTo(
                                    ask(operation, own, name, Things.unknown().id(area))
                                            .told());
                    assertThat(theirs.body()).doesNotContain(mark);
                }
            }
            assertThat(kept(other.person().workspace())).isEqualTo(before);
        }
    }

    private static final java.util.Map<String, String> AREAS =
            java.util.Map.of("jobId", "jobs", "stage", "stages", "with", "documents");

    private Answer ask(Operation operation, Household own, String name, String id) {
        return api.send(operation, query(operation.of(own.things()), name, id), "", own.headers());
    }

    private static String query(String address, String name, String id) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + id;
    }

    @Test
    void noListShowsWhatIsOfOthers() {
        var own = household("bramblewick");
        for (var operation : operations) {
            if (!operation.method().equals("GET") || operation.streams()) continue;
            var answer = api.send(operation, operation.of(own.things()), "", own.headers());
            for (var mark : OTHERS) {
                assertThat(answer.body()).as(operation.toString()).doesNotContain(mark);
                household(mark).things().ids().forEach((area, id) -> {
                    if (!area.equals("experiences"))
                        assertThat(answer.body()).as(operation + " " + area).doesNotContain(id);
                });
            }
        }
    }

    @Test
    void aPlantedDoorThatTellsOthersIdsApartIsCaught() {
        var own = household("bramblewick");
        var other = household(OTHERS.getFirst());
        var planted = new Operation("GET", "/planted/jobs/{id}", List.of(), "");
        var known = other.things().id("jobs");
        assertThat(leak(
                        planted,
                        other,
                        address -> address.endsWith(known)
                                ? new Answer(403, "application/problem+json", "{}")
                                : new Answer(404, "application/problem+json", "{}")))
                .isPresent();
        assertThat(leak(planted, other, address -> new Answer(404, "", other.mark())))
                .isPresent();
        assertThat(leak(planted, other, address -> new Answer(200, "", ""))).isPresent();
        assertThat(leak(planted, own, address -> new Answer(404, "", ""))).isEmpty();
    }

    /** What is compared with must be there. */
    private static String with(Operation operation, String address, Household own) {
        return address
                + (operation.path().endsWith("/compare")
                        ? "?with=" + own.things().id("documents")
                        : "");
    }

    /** Asks for what is of the other and for what is nobody's. @return how the answers tell them apart */
    private static Optional<String> leak(
            Operation operation, Household other, java.util.function.Function<String, Answer> ask) {
        var theirs = ask.apply(operation.of(other.things()));
        var nobodys = ask.apply(operation.of(Things.unknown()));
        if (!theirs.told().equals(nobodys.told()))
            return Optional.of(operation + ": " + theirs.told() + " but " + nobodys.told());
        if (theirs.body().contains(other.mark())) return Optional.of(operation + " tells of another");
        boolean hidden = theirs.status() == 404 || operation.path().startsWith("/api/v1/files/");
        return hidden ? Optional.empty() : Optional.of(operation + ": " + theirs.told());
    }
}
