package dev.sartor.postings.boards.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says beside its text.
 *
 * @param isMarked whether it is said for programs that this is a posting, so that nobody need guess
 * @param closes the last day to apply
 * @param hidden words that people do not see
 */
record Beside(boolean isMarked, @Nullable LocalDate closes, List<String> hidden) {
    static final Beside NOTHING = new Beside(true, null, List.of());

    Beside {
        hidden = List.copyOf(hidden);
    }
}
