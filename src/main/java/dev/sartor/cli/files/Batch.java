package dev.sartor.cli.files;

import dev.sartor.kernel.BadInput;
import java.util.List;
import java.util.function.Consumer;

/** Does the same with several files: one that is no good is told of and does not keep the others from being done. */
public final class Batch {
    private Batch() {}

    /**
     * @return whether every file was done
     * @throws BadInput what was wrong with the only file
     */
    public static boolean each(List<String> files, Consumer<String> work) {
        boolean all = true;
        for (var file : files)
            try {
                work.accept(file);
            } catch (BadInput e) {
                if (files.size() == 1) throw e;
                System.err.println(e.what() + " " + e.remedy());
                all = false;
            }
        return all;
    }
}
