package dev.sartor.tasks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Work that does what a test says, by payload; found by the server like any other. */
@Component
public class TestWork implements TaskWork {
    public static final String TYPE = "test";
    private static final Map<String, Function<TaskContext, String>> SAID = new ConcurrentHashMap<>();

    /** @param payload JSON that no other test uses */
    public static void when(String payload, Function<TaskContext, String> work) {
        SAID.put(payload, work);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String run(TaskContext context) {
        return SAID.getOrDefault(context.payload(), any -> "{}").apply(context);
    }
}
