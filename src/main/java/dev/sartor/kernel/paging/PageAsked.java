package dev.sartor.kernel.paging;

import dev.sartor.kernel.Failure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page that is asked for.
 *
 * @param page 1 or more
 * @param size 1 to 100
 * @param sort a field of the list
 */
public record PageAsked(int page, int size, String sort, boolean descending) {
    private static final int MOST = 100;

    /**
     * @param sort "field" or "field:asc" or "field:desc"; null for the list's own order
     * @param sortable the fields one may sort by; the first, descending, is the list's own order
     */
    public static PageAsked of(
            @Nullable Integer page, @Nullable Integer size, @Nullable String sort, java.util.List<String> sortable) {
        int number = page == null ? 1 : page;
        int length = size == null ? 20 : size;
        if (number < 1 || number > 1_000_000) throw Failure.invalid("page", "must be from 1 to 1000000");
        if (length < 1 || length > MOST) throw Failure.invalid("size", "must be from 1 to " + MOST);
        if (sort == null) return new PageAsked(number, length, sortable.getFirst(), true);
        var colon = sort.indexOf(':');
        var field = colon < 0 ? sort : sort.substring(0, colon);
        var order = colon < 0 ? "asc" : sort.substring(colon + 1);
        if (!Set.copyOf(sortable).contains(field) || !Set.of("asc", "desc").contains(order)) {
            throw Failure.invalid(
                    "sort", "must be one of " + String.join(", ", sortable) + ", with :asc or :desc behind");
        }
        return new PageAsked(number, length, field, order.equals("desc"));
    }

    public long offset() {
        return (page - 1L) * size;
    }
}
