package dev.sartor.kernel;

/**
 * Who acts, where, and with what right.
 *
 * @param credential names the session or API key that speaks, for audit and for limits; never a secret
 */
public record Actor(AccountId account, WorkspaceId workspace, Role role, String credential) {
    /** @throws Failure (403) when the role does not reach */
    public void needs(Role needed) {
        if (!role.covers(needed)) {
            throw Failure.forbidden(
                    "role_too_low",
                    "This needs the role " + needed.name().toLowerCase(java.util.Locale.ROOT) + " in the workspace.");
        }
    }
}
