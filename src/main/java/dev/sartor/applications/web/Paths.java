package dev.sartor.applications.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;

/** Ids in addresses: one that is no ULID is as unknown as one that names nothing. */
final class Paths {
    private Paths() {}

    static Ulid id(String text, String what) {
        if (!Ulid.isValid(text)) throw Failure.notFound(what);
        return Ulid.from(text);
    }
}
