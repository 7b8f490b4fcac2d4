package dev.sartor.identity.web;

import dev.sartor.identity.Account;
import dev.sartor.identity.Admission;
import dev.sartor.identity.tokens.AccessTokens;
import dev.sartor.kernel.Role;
import java.time.Instant;

/** What identity's answers look like. */
final class Shown {
    private Shown() {}

    record Person(String id, String email, String name, boolean verified, boolean admin, Instant createdAt) {
        static Person of(Account account) {
            return new Person(
                    account.id().toString(),
                    account.email(),
                    account.name(),
                    account.verified(),
                    account.admin(),
                    account.createdAt());
        }
    }

    record Workspace(String id, Role role) {}

    record Me(Person account, Workspace workspace) {}

    /** @param expiresIn seconds */
    record Session(Person account, Workspace workspace, String accessToken, String tokenType, long expiresIn) {
        static Session of(Admission admission) {
            return new Session(
                    Person.of(admission.account()),
                    new Workspace(admission.account().home().toString(), admission.role()),
                    admission.accessToken(),
                    "Bearer",
                    AccessTokens.LIFE.toSeconds());
        }
    }
}
