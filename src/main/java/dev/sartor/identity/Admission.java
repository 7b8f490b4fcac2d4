package dev.sartor.identity;

import dev.sartor.identity.sessions.SecretToken;
import dev.sartor.kernel.Role;

/** What a person gets for signing in: a token for the next minutes, and one to ask for the next token. */
public record Admission(Account account, Role role, String accessToken, SecretToken refreshToken) {}
