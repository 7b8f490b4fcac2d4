package dev.sartor.parsing.dates;

import dev.sartor.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or a stretch of time found in a text.
 *
 * @param from index of its first character
 * @param to index behind its last
 * @param range whether both ends are said ("2019 – 2021", "since 2019"); false for a single date
 * @param until whether a single date is said to be the end ("Expected June 2016")
 */
public record DateSpan(
        int from,
        int to,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        boolean range,
        boolean until) {}
