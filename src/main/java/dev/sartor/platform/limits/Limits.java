package dev.sartor.platform.limits;

/**
 * What everybody is held to.
 *
 * @param apiKeys by key
 * @param guests by address, on the endpoints that ask for no account
 * @param browsers by session, or by address without one
 * @param generations by account, or by address without one
 */
public record Limits(Limit apiKeys, Limit guests, Limit browsers, Limit generations) {}
