package dev.sartor.platform.idempotency;

import java.util.Map;

/**
 * What was answered to a keyed request.
 *
 * @param headers those that belong to the body and the thing made
 */
record GivenAnswer(int status, Map<String, String> headers, byte[] body) {}
