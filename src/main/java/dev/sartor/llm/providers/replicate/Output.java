package dev.sartor.llm.providers.replicate;

import dev.sartor.llm.Fault;
import dev.sartor.llm.wire.Answer;
import dev.sartor.llm.wire.Events;
import dev.sartor.llm.wire.Json;
import java.io.IOException;

/** The events of one prediction: output in plain text, then done; or an error. */
record Output(Answer answer) {
    /** @return how many pieces came */
    int read(Events events) throws IOException {
        int pieces = 0;
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            switch (event.get().name()) {
                case "output" -> {
                    answer.add(event.get().data());
                    pieces++;
                }
                case "error" -> throw answer.failed(new Fault.Broke());
                case "done" -> {
                    var reason = Json.text(Json.read(event.get().data()).path("reason"));
                    if (!reason.isEmpty()) throw answer.failed(new Fault.Broke());
                    return pieces;
                }
                default -> {} // logs
            }
        }
        throw answer.failed(new Fault.BrokenOff());
    }
}
