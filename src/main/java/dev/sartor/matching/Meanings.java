package dev.sartor.matching;

import dev.sartor.matching.meaning.Meaning;
import dev.sartor.matching.meaning.VectorStore;
import dev.sartor.matching.minilm.MiniLm;
import java.nio.file.Path;

/** What understands texts on this machine. */
public final class Meanings {
    private Meanings() {}

    /**
     * The model that comes with the program; it begins to load now, in a thread of its own.
     *
     * @param folder where vectors and the model's machine code are kept between runs; texts are not
     */
    public static Meaning local(Path folder) {
        return new VectorStore(new MiniLm(folder.resolve("native")), folder.resolve("vectors"));
    }
}
