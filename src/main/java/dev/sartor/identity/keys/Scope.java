package dev.sartor.identity.keys;

import dev.sartor.kernel.Failure;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a key may do: "read" or "write" everywhere, or in one area of the API only ("jobs:read").
 *
 * @param area the first part of the path behind /api/v1; null for all
 * @param write whether it may change things; reading is always included
 */
public record Scope(@Nullable String area, boolean write) {
    private static final Pattern SHAPE = Pattern.compile("(?:([a-z][a-z-]{0,40}):)?(read|write)");

    /** @throws Failure (422) when it is none */
    public static Scope parse(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches())
            throw Failure.invalid("scopes", "must each be read, write, or an area with either, such as jobs:read");
        return new Scope(parts.group(1), parts.group(2).equals("write"));
    }

    public boolean allows(String wanted, boolean writing) {
        return (area == null || area.equals(wanted)) && (write || !writing);
    }

    @Override
    public String toString() {
        return (area == null ? "" : area + ":") + (write ? "write" : "read");
    }
}
