package dev.sartor.llm.steady;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.util.List;

/** Several models in their order: where one fails, the next is asked. */
public final class Relay implements ChatModel {
    private final List<ChatModel> models;

    /** @param models at least one */
    public Relay(List<ChatModel> models) {
        if (models.isEmpty()) throw new IllegalArgumentException("a relay needs a model");
        this.models = List.copyOf(models);
    }

    /** The first one's. */
    @Override
    public ModelName name() {
        return models.getFirst().name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        var spent = Usage.NONE;
        for (int i = 0; ; i++) {
            try {
                var reply = models.get(i).reply(prompt, hearing);
                return new Reply(reply.text(), reply.usage().plus(spent), reply.by());
            } catch (ModelFailed e) {
                spent = spent.plus(e.usage());
                boolean last = i == models.size() - 1 || Thread.currentThread().isInterrupted();
                if (last || e.fault() instanceof Fault.OverBudget) throw new ModelFailed(e.fault(), spent);
            }
        }
    }
}
