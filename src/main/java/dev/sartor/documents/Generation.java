package dev.sartor.documents;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.AccountId;
import java.util.List;

/**
 * Documents that were asked for.
 *
 * @param kinds made in one go, so that the letter knows the CV
 * @param account who asked
 */
public record Generation(List<DocumentKind> kinds, Ulid profile, Ulid job, Order order, AccountId account) {
    public Generation {
        kinds = List.copyOf(kinds);
    }
}
