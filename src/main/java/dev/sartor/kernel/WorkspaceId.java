package dev.sartor.kernel;

import com.github.f4b6a3.ulid.Ulid;

/** Names the workspace to which a row belongs. */
public record WorkspaceId(Ulid value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
