package dev.sartor.platform.limits;

import dev.sartor.kernel.BadInput;
import java.time.Duration;

/**
 * So many requests in so long a time, given back evenly.
 *
 * @param name what it is called in the answers' headers
 * @param most 0 for no limit
 */
public record Limit(String name, long most, Duration window) {
    public Limit {
        if (most < 0) throw new BadInput("The limit " + name + " is below 0.", "Set 0 for none, or a number.");
    }
}
