package dev.sartor.model.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says around the work itself; null and empty where it says nothing.
 *
 * @param closes the last day to apply
 * @param contact names are not guessed: addresses and numbers only, as they stand
 * @param benefits as they stand
 * @param setAside what people do not see, and what speaks to machines: told to the person, used for nothing
 */
public record Around(
        @Nullable LocalDate closes,
        List<String> contact,
        List<String> benefits,
        Employer employer,
        List<String> setAside) {
    public static final Around NOTHING =
            new Around(null, List.of(), List.of(), new Employer(null, null, null, List.of(), List.of()), List.of());

    public Around {
        contact = List.copyOf(contact);
        benefits = List.copyOf(benefits);
        setAside = List.copyOf(setAside);
    }

    /**
     * Who offers the work, in the posting's words.
     *
     * @param product the sentence that says what they make or do
     * @param size "about 40 people"
     * @param stage "series B", "family business"
     * @param stack skills by name that they say they work with, asked or not
     */
    public record Employer(
            @Nullable String product,
            @Nullable String size,
            @Nullable String stage,
            List<String> values,
            List<String> stack) {
        public Employer {
            values = List.copyOf(values);
            stack = List.copyOf(stack);
        }
    }
}
