package dev.sartor.kernel;

import com.github.f4b6a3.ulid.Ulid;

/** Names a person's account. */
public record AccountId(Ulid value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
