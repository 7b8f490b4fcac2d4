package dev.sartor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.kernel.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class ListenerTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void whatIsToldArrives() {
        Listener.serve(listening(), reader -> reader.tell("line", Map.of("text", "Ran a ward")));
        assertThat(heard).singleElement().asString().contains("event:line", "Ran a ward");
    }

    @Test
    void badInputIsToldWithWhatToDo() {
        Listener.serve(listening(), reader -> {
            throw new BadInput("The posting is empty.", "Paste its text.");
        });
        assertThat(heard)
                .singleElement()
                .asString()
                .contains("event:problem", "unusable_input", "The posting is empty. Paste its text.");
    }

    @Test
    void aFaultOfOursIsToldWithoutItsWords() {
        Listener.serve(listening(), reader -> {
            throw new IllegalStateException("planted");
        });
        assertThat(heard).singleElement().asString().contains("our_fault").doesNotContain("planted");
    }

    @Test
    void workEndsWhereNobodyListensAnyMore() {
        var after = new ArrayList<String>();
        Listener.serve(left(new IOException("Broken pipe")), reader -> {
            reader.tell("line", "one");
            after.add("went on");
        });
        Listener.serve(left(new IllegalStateException("completed")), reader -> {
            reader.tell("line", "one");
            after.add("went on");
        });
        assertThat(after).isEmpty();
        assertThat(heard).isEmpty();
    }

    private SseEmitter listening() {
        return new SseEmitter() {
            @Override
            public void send(SseEventBuilder builder) {
                var said = new StringBuilder();
                builder.build().forEach(part -> said.append(part.getData()));
                heard.add(said.toString());
            }
        };
    }

    private static SseEmitter left(Exception why) {
        return new SseEmitter() {
            @Override
            public void send(SseEventBuilder builder) throws IOException {
                if (why instanceof IOException broken) throw broken;
                throw (IllegalStateException) why;
            }
        };
    }
}
