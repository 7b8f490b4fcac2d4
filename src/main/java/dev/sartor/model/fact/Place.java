package dev.sartor.model.fact;

import dev.sartor.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Where in a life a fact stands.
 *
 * @param section JSON Resume's name of the section ("work"), or "custom"
 * @param itemId the entry; facts of one entry may prove a line together
 * @param organisation employer, school, publisher or project
 * @param title position, degree or role held there
 */
public record Place(
        String section,
        String itemId,
        @Nullable String organisation,
        @Nullable String title,
        Period period) {}
