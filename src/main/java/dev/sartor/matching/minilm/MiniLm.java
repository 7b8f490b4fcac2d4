package dev.sartor.matching.minilm;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.sartor.matching.meaning.Meaning;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** all-MiniLM-L6-v2, quantised (384 numbers a text, 256 word pieces), run by ONNX in this process. */
public final class MiniLm implements Meaning {
    private final CompletableFuture<AllMiniLmL6V2QuantizedEmbeddingModel> model;

    /**
     * Begins to load the model beside other work.
     *
     * @param folder where its tokenizer unpacks its machine code; else it would be the home folder
     */
    public MiniLm(Path folder) {
        setUnlessSet("DJL_CACHE_DIR", folder.toString());
        setUnlessSet("ai.djl.offline", "true");
        setUnlessSet("OPT_OUT_TRACKING", "true");
        setUnlessSet("slf4j.internal.verbosity", "ERROR");
        model = CompletableFuture.supplyAsync(
                // One thread: how work is shared out must not change a result.
                () -> new AllMiniLmL6V2QuantizedEmbeddingModel(Executors.newSingleThreadExecutor(runnable -> {
                    var thread = new Thread(runnable, "meaning");
                    thread.setDaemon(true);
                    return thread;
                })),
                runnable -> Thread.ofPlatform().daemon().name("meaning-loads").start(runnable));
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getProperty(key) == null) System.setProperty(key, value);
    }

    @Override
    public String id() {
        return "all-MiniLM-L6-v2-q/1.20.0-beta30";
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public float[] of(String text) {
        return text.isBlank()
                ? new float[384]
                : model.join().embed(text).content().vector();
    }
}
