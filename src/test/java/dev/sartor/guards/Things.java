package dev.sartor.guards;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Map;

/**
 * Ids by what they are ids of, as addresses and bodies name them.
 *
 * @param ids "jobs" to an id, and so on
 */
record Things(Map<String, String> ids) {
    Things {
        ids = Map.copyOf(ids);
    }

    /** What nobody has. */
    static Things unknown() {
        return new Things(Map.of());
    }

    String id(String area) {
        return ids.getOrDefault(area, UlidCreator.getUlid().toString());
    }

    /** @param area what an "id" is an id of */
    String named(String variable, String area) {
        return switch (variable) {
            case "id" ->
                area.equals("{section}") ? id("experiences") : area.equals("export") ? id("documents") : id(area);
            case "section" -> "experiences";
            case "number" -> "1";
            case "workspace" -> id("workspaces");
            case "name" -> "cv";
            case "file" -> id("files");
            default -> throw new IllegalArgumentException("say what {" + variable + "} stands for");
        };
    }
}
