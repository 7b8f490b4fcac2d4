package dev.sartor.llm.steady;

import dev.sartor.llm.ChatModel;
import dev.sartor.llm.Fault;
import dev.sartor.llm.Hearing;
import dev.sartor.llm.ModelFailed;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.Prompt;
import dev.sartor.llm.Reply;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of one piece of work, made by several threads: they can be ended together, and after that none begins. */
public final class JointModel implements ChatModel {
    private final ChatModel model;
    private final Set<Thread> calling = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    public JointModel(ChatModel model) {
        this.model = model;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Reply reply(Prompt prompt, Hearing hearing) {
        calling.add(Thread.currentThread());
        try {
            if (stopped) throw new ModelFailed(new Fault.BrokenOff());
            return model.reply(prompt, hearing);
        } finally {
            calling.remove(Thread.currentThread());
            if (stopped) Thread.interrupted(); // it has been heard: what the thread does next is other work
        }
    }

    /** Ends the calls that are open, by interrupting their threads; those that begin after it fail at once. */
    public void stop() {
        stopped = true;
        calling.forEach(Thread::interrupt);
    }
}
