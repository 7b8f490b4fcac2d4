package dev.sartor.guards;

import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.HoldsPersonalData;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.ServerTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guards share: the operations as they are served, and what a workspace keeps. */
abstract class GuardTest extends ServerTest {
    /** One each for all guards: making everything takes a while. */
    private static final Map<String, Household> HOUSEHOLDS = new TreeMap<>();

    @Autowired
    private List<HoldsPersonalData> holders;

    protected List<Operation> operations = List.of();
    protected Api api = new Api(0);

    @BeforeEach
    void ask() {
        operations = Operation.all(json(get("/openapi.json")));
        api = new Api(port);
    }

    /** @param mark of the household, made when it is not there yet */
    protected Household household(String mark) {
        SignedIn.Sender server = this::send;
        return HOUSEHOLDS.computeIfAbsent(mark, wanted -> Household.of(server, wanted));
    }

    /** All that is kept of a workspace, but for the answers kept for replay and for what was asked. */
    protected Map<String, List<Map<String, @Nullable Object>>> kept(WorkspaceId workspace) {
        var all = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        for (var holder : holders) all.putAll(holder.export(workspace));
        all.remove("idempotency_keys");
        all.remove("audit_trail");
        return all;
    }
}
