package dev.sartor.llm.money;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import dev.sartor.llm.Usage;
import java.util.function.BooleanSupplier;

/** A model whose every call is booked, and that is not asked when nothing may be spent. */
public final class BookedModel implements ChatModel {
    private final ChatModel model;
    private final BooleanSupplier maySpend;
    private final Books books;

    /** Where calls are written down. */
    public interface Books {
        void book(ModelName model, String prompt, String outcome, Usage usage);
    }

    public BookedModel(ChatModel model, BooleanSupplier maySpend, Books books) {
        this.model = model;
        this.maySpend = maySpend;
        this.books = books;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        if (!maySpend.getAsBoolean()) throw new ModelFailed(new Fault.OverBudget());
        try {
            var reply = model.reply(prompt, hearing);
            books.book(reply.by(), prompt.version(), "answered", reply.usage());
            return reply;
        } catch (ModelFailed e) {
            failed(prompt, e);
            throw e;
        }
    }

    /** Who stopped the call still pays for it: a thread that is interrupted could not write it down. */
    private void failed(Prompt prompt, ModelFailed e) {
        boolean stopped = Thread.interrupted();
        try {
            books.book(name(), prompt.version(), e.fault().id(), e.usage());
        } finally {
            if (stopped) Thread.currentThread().interrupt();
        }
    }
}
