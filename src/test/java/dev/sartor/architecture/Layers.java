package dev.sartor.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may import whom. Written out here, so that no package-info can allow itself more. */
final class Layers {
    /** Lowest first; each may use those before it, none beside it. */
    static final List<Set<String>> ORDER = List.of(
            Set.of("kernel"),
            Set.of("model", "platform"),
            Set.of("storage", "tasks", "llm", "skills", "fetching", "containment"),
            Set.of("extraction", "rendering", "notifications"),
            Set.of("parsing", "postings"),
            Set.of("identity", "matching", "exports", "ats"),
            Set.of("profiles", "generation", "applications"),
            Set.of("tailoring"),
            Set.of("documents"),
            Set.of("search", "collaboration", "privacy", "insights", "cli"));

    private static final Map<String, String> SIDEWAYS = Map.of("llm", "fetching");

    private Layers() {}

    static boolean allows(String from, String to) {
        return from.equals(to) || to.equals(SIDEWAYS.get(from)) || (knows(from) && knows(to) && rank(to) < rank(from));
    }

    static boolean knows(String module) {
        return rank(module) >= 0;
    }

    private static int rank(String module) {
        for (int layer = 0; layer < ORDER.size(); layer++) if (ORDER.get(layer).contains(module)) return layer;
        return -1;
    }

    /** The root package composes the whole and may use everything; nothing may use it. */
    static ArchCondition<JavaClass> onlyLookDown() {
        return new ArchCondition<>("only use modules of lower layers") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var from = Sartor.moduleOf(item.getPackageName());
                if (from.isEmpty()) return;
                if (!knows(from)) events.add(SimpleConditionEvent.violated(item, from + " is in no layer"));
                item.getDirectDependenciesFromSelf().stream()
                        .filter(Layers::isOurs)
                        .filter(dependency -> !allows(from, target(dependency)))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isOurs(Dependency dependency) {
        var name = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return name.equals(Sartor.ROOT) || name.startsWith(Sartor.ROOT + ".");
    }

    private static String target(Dependency dependency) {
        return Sartor.moduleOf(
                dependency.getTargetClass().getBaseComponentType().getPackageName());
    }
}
