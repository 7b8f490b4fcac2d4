package dev.sartor.kernel;

/** What a member may do in a workspace; each may do what those before it may. */
public enum Role {
    VIEWER,
    REVIEWER,
    EDITOR,
    ADMIN,
    OWNER;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
