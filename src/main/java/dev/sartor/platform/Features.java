package dev.sartor.platform;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Which features are on for whom: for everybody, for nobody, for named workspaces, for a share of all workspaces. */
public final class Features {
    private static final int ALL = 100;

    private static final Rule EVERYBODY = new Rule(ALL, Set.of());

    private final Map<Feature, Rule> rules = new EnumMap<>(Feature.class);

    private record Rule(int percent, Set<WorkspaceId> workspaces) {}

    /**
     * @param settings a setting's value where there is one; "true", "false", "25%", ids of workspaces, or a share
     *     and ids, separated by commas. What is not set is on.
     * @throws BadInput when one cannot be understood
     */
    public Features(Function<String, Optional<String>> settings) {
        for (var feature : Feature.values()) {
            var set = settings.apply(feature.setting());
            rules.put(feature, set.map(value -> rule(feature, value)).orElse(EVERYBODY));
        }
    }

    /** @param workspace null for guests, for whom a feature is on only when it is on for everybody */
    public boolean on(Feature feature, @Nullable WorkspaceId workspace) {
        var rule = rules.getOrDefault(feature, EVERYBODY);
        if (workspace == null) return rule.percent == ALL;
        return rule.workspaces.contains(workspace) || place(feature, workspace) < rule.percent;
    }

    /** @throws Failure (403) when it is off */
    public void needs(Feature feature, @Nullable WorkspaceId workspace) {
        if (!on(feature, workspace))
            throw Failure.forbidden("feature_off", "This is switched off here at present; ask who runs this server.");
    }

    /** From 0 to 99, always the same for a workspace, and another for each feature. */
    private static int place(Feature feature, WorkspaceId workspace) {
        var sum = new CRC32();
        sum.update((feature.setting() + " " + workspace).getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % ALL);
    }

    private static Rule rule(Feature feature, String value) {
        int percent = 0;
        var workspaces = new HashSet<WorkspaceId>();
        for (var part : value.split(",", -1)) {
            var word = part.strip();
            if (word.equals("true")) percent = ALL;
            else if (word.matches("(\\d{1,2}|100)%")) percent = Integer.parseInt(word.replace("%", ""));
            else if (Ulid.isValid(word)) workspaces.add(new WorkspaceId(Ulid.from(word)));
            else if (!word.equals("false"))
                throw new BadInput(
                        "The setting " + feature.setting() + " cannot be understood.",
                        "Set true, false, a share as 25%, or ids of workspaces, separated by commas.");
        }
        return new Rule(percent, Set.copyOf(workspaces));
    }
}
