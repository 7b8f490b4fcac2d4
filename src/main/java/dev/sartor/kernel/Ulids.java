package dev.sartor.kernel;

import com.github.f4b6a3.ulid.Ulid;

/** Where new ids come from: unique, and later ones sort after earlier ones. */
@FunctionalInterface
public interface Ulids {
    Ulid next();
}
